import ArgumentParser
import Library
import LibraryDatabase
import LibraryServer

/// `mingzhang library unpack FILE FOLDER`.
struct LibraryUnpackCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unpack", abstract: "Put the packages of a library file into a folder. 展开为文件夹。",
    discussion: """
      Every package is the same, byte for byte, as when it was packed or imported. A new folder takes its name when it is
      whole; with --replace, packages in a folder that is there give way one by one.

      Example: mingzhang library unpack county.sqlite ~/county
      """)

  @Argument(help: "A library file or a server. 库文件或服务器。") var file: String
  @Argument(help: "The folder to be made. 要生成的文件夹。") var folder: String
  @OptionGroup var language: LanguageOption
  @Flag(help: "Replace packages that are there already. 替换已有的数据包。") var replace = false

  func run() throws {
    let language = language.language
    try LibraryWork(language).put(into: folder, language.pick("展开", "unpacking")) { (progress) throws(LibraryError) in
      if let address = ServerAddress(file) {
        return try Unpacking(address, into: folder, replace: replace).run(progress)
      }
      return try Unpacking(file, into: folder, replace: replace).run(progress)
    }
  }
}
