import ArgumentParser

/// `mingzhang library …`: a library in one file.
struct LibraryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "library", abstract: "Keep a library in one file, or on a server. 单个文件或服务器上的部门库。",
    discussion: """
      A library file is a SQLite file that holds every package of a folder byte for byte, with a catalogue and an index, so
      that thousands of disclosures open at once. --library, $MINGZHANG_LIBRARY and import --into take it like a folder, and so
      they take a library in a PostgreSQL database (docs/office.md).

      Example: mingzhang library pack ~/county county.sqlite
      """,
    subcommands: [
      LibraryPackCommand.self, LibraryUnpackCommand.self, LibraryInfoCommand.self, LibraryVerifyCommand.self,
      LibrarySalvageCommand.self, LibraryPublishCommand.self, LibraryGrantCommand.self,
    ])
}
