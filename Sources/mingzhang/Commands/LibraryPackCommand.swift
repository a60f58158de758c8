import ArgumentParser
import Library
import LibraryDatabase

/// `mingzhang library pack FOLDER FILE`.
struct LibraryPackCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pack", abstract: "Put the packages of a folder into a library file. 打包文件夹。",
    discussion: """
      The file takes its name when it is whole. A package that cannot be read is named and left out, and then it ends with 1.

      Example: mingzhang library pack ~/county county.sqlite
      """)

  @Argument(help: "A folder of data packages. 部门库文件夹。") var folder: String
  @Argument(help: "The library file to be made. 要生成的库文件。") var file: String
  @OptionGroup var language: LanguageOption
  @Flag(help: "Replace a library file that is there already. 替换已有的库文件。") var replace = false

  func run() throws {
    let language = language.language
    try LibraryWork(language).put(into: file, language.pick("打包", "packing")) { (progress) throws(LibraryError) in
      try Packing(folder, into: file, replace: replace).run(progress)
    }
  }
}
