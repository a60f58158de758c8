import ArgumentParser
import Library
import LibraryDatabase

/// `mingzhang library info FILE`.
struct LibraryInfoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "info", abstract: "Say what a library file holds. 库文件概况。",
    discussion: "Example: mingzhang library info county.sqlite")

  @Argument(help: "A library file. 库文件。") var file: String
  @OptionGroup var language: LanguageOption

  func run() throws {
    let language = language.language
    do throws(LibraryError) {
      let info = try LibraryFileInfo(file)
      let years = info.years.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" } ?? "–"
      let share = info.size > 0 ? info.packages * 100 / info.size : 0
      let lines =
        language == .chinese
        ? [
          "文件　　\(info.disclosures)（已核对 \(info.checked)）", "部门　　\(info.departments)", "年度　　\(years)",
          "大小　　\(Self.size(info.size))，其中数据包 \(Self.size(info.packages))（\(share)%）", "库版本　\(info.version)",
        ]
        : [
          "documents    \(info.disclosures) (\(info.checked) checked)", "departments  \(info.departments)",
          "years        \(years)",
          "size         \(Self.size(info.size)), of which packages \(Self.size(info.packages)) (\(share)%)",
          "version      \(info.version)",
        ]
      Output.say(lines.joined(separator: "\n") + "\n")
    } catch {
      throw Failure.say(error.text(language), code: 2)
    }
  }

  /// A size with one decimal: `12.3 MB`.
  static func size(_ bytes: Int) -> String {
    let (unit, name) = bytes < 1_000_000 ? (1000, "KB") : (1_000_000, "MB")
    let tenths = (bytes * 10 + unit / 2) / unit
    return "\(tenths / 10).\(tenths % 10) \(name)"
  }
}
