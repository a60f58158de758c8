import ArgumentParser

/// `--library`, shared by every command that reads one.
struct LibraryOption: ParsableArguments {
  @Option(
    name: .customLong("library"),
    help: ArgumentHelp(
      "A folder of data packages, a library file, or a server; may be given more than once. 部门库文件夹、库文件或服务器，可重复。",
      valueName: "folder|file|postgresql://…"))
  var libraries: [String] = []
}
