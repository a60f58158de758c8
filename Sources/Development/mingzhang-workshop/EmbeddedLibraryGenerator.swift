import Library

/// Makes the C file that puts a library into the program.
///
/// The bytes stay in the library's folder: the assembler's `.incbin` takes them from there. The hash of every file stands
/// beside it, so that a change of the data changes the C file, which is what makes a build tool compile it again.
public enum EmbeddedLibraryGenerator {
  /// The text of `CEmbeddedLibrary.c` for a folder, whose `catalogue.csv` must be current.
  /// - Throws: what keeps a file from being read.
  public static func generate(folder: String) throws(LibraryError) -> String {
    let paths = try files(folder)
    var text = """
      // Made by `mingzhang-workshop embed`; not to be edited.
      #include "CEmbeddedLibrary.h"

      #ifdef __APPLE__
      #define SECTION ".const_data\\n"
      #define SYMBOL "_"
      #else
      #define SECTION ".section .rodata\\n"
      #define SYMBOL ""
      #endif
      #define EMBED(name, path)                                                                         \\
        __asm__(SECTION SYMBOL #name ":\\n.incbin \\"" path "\\"\\n" SYMBOL #name "_end:\\n.byte 0\\n.text\\n"); \\
        extern const unsigned char name[], name##_end[];


      """
    for (index, path) in paths.enumerated() {
      let hash = ContentHash.of(try FolderFiles.read(folder + "/" + path)).text
      text += "EMBED(library_file_\(index), \"\(path)\") // \(hash)\n"
    }
    text += "\nstatic const struct embedded_file files[] = {\n"
    for (index, path) in paths.enumerated() {
      text += "  {\"\(path)\", library_file_\(index), library_file_\(index)_end},\n"
    }
    text += """
        {0, 0, 0},
      };

      const struct embedded_file *embedded_library_files(size_t *count) {
        *count = sizeof files / sizeof *files - 1;
        return files;
      }

      """
    return text
  }

  /// The files that belong to the library: the catalogue, and those of its packages.
  private static func files(_ folder: String) throws(LibraryError) -> [String] {
    var paths: [String] = []
    let walk = FolderWalk(folder)
    if let problem = walk.problems.first { throw problem }
    if FolderWalk.names(folder)?.contains(CatalogueFile.fileName) == true { paths.append(CatalogueFile.fileName) }
    for package in walk.packages { paths += list(folder, package) }
    for path in paths where path.utf8.contains(where: { $0 == 0x22 || $0 == 0x5C || $0 < 0x20 }) {
      throw .pathOutsidePackage(file: folder, path: path)
    }
    return paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static func list(_ root: String, _ folder: String) -> [String] {
    var paths: [String] = []
    for name in FolderWalk.names(root + "/" + folder) ?? [] where !name.hasPrefix(".") {
      let path = folder + "/" + name
      if name.hasSuffix(".csv") || name.hasSuffix(".json") { paths.append(path) } else { paths += list(root, path) }
    }
    return paths
  }
}
