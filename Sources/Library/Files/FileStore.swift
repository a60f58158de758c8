/// The few changes to a file system that keeping a package takes. Each gives the system's error number, 0 where it went
/// well; tests stand in for a disk that is full.
package protocol FileStore {
  func makeFolder(_ path: String) -> Int32
  func write(_ bytes: [UInt8], to path: String) -> Int32
  func sync(folder: String) -> Int32
  func exists(_ path: String) -> Bool
  /// Moves a folder to a name that is free.
  func move(_ path: String, to target: String) -> Int32
  /// Exchanges two folders in one step.
  func swap(_ path: String, with target: String) -> Int32
  func remove(folder: String)
}
