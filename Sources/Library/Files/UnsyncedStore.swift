/// The disk, which is told once, before what was written takes its name, to write everything down.
package struct UnsyncedStore: FileStore {
  /// The disk.
  package init() {}

  package func makeFolder(_ path: String) -> Int32 { DiskStore().makeFolder(path) }
  package func write(_ bytes: [UInt8], to path: String) -> Int32 { DiskStore().write(bytes, to: path, isSynced: false) }
  package func sync(folder: String) -> Int32 { 0 }
  package func exists(_ path: String) -> Bool { DiskStore().exists(path) }
  package func move(_ path: String, to target: String) -> Int32 { DiskStore().move(path, to: target) }
  package func swap(_ path: String, with target: String) -> Int32 { DiskStore().swap(path, with: target) }
  package func remove(folder: String) { DiskStore().remove(folder: folder) }
}
