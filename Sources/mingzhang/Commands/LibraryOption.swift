import ArgumentParser

/// `--library`, shared by every command that reads one.
struct LibraryOption: ParsableArguments {
  @Option(
    name: .customLong("library"),
    help: ArgumentHelp(
      "A folder of data packages, or a library file; may be given more than once. 部门库文件夹或库文件，可重复。",
      valueName: "folder|file"))
  var libraries: [String] = []
}
