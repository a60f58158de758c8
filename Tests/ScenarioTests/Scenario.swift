import TestSupport
import Console
import Foundation
import Testing

/// A scenario: a size and a place to begin at, then keys and the whole screens they lead to.
///
///     size: 80x24
///     lang: zh
///     at: 泽州/2024/决算/支出
///
///     > j Enter
///     |the screen, row by row
struct Scenario: CustomTestStringConvertible {
  /// Keys, or another size, and the screen afterwards.
  struct Step {
    var input: String
    var screen: [String]
  }

  var name: String
  var comment: [String] = []
  var settings: [(String, String)] = []
  var steps: [Step] = []

  var testDescription: String { name }

  /// The folder of the scenario files.
  static let folder = Repository.file("Tests/ScenarioTests/Scenarios")

  /// All scenarios, by name.
  static let all: [Scenario] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".scenario") }.sorted().compactMap { try? Scenario(file: $0) }
  }()

  /// Reads a scenario file.
  init(file: String) throws {
    name = file
    let text = try String(contentsOf: Self.folder.appendingPathComponent(file), encoding: .utf8)
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("#") {
        comment.append(String(line))
      } else if line.hasPrefix("> ") || line == ">" {
        steps.append(Step(input: String(line.dropFirst(2)), screen: []))
      } else if line.hasPrefix("|"), !steps.isEmpty {
        steps[steps.count - 1].screen.append(String(line.dropFirst()))
      } else if let colon = line.firstIndex(of: ":"), steps.isEmpty {
        settings.append(
          (String(line[..<colon]), line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)))
      }
    }
  }

  /// The scenario as its file has it.
  var text: String {
    var lines = comment + settings.map { "\($0.0): \($0.1)" }
    for step in steps {
      lines += ["", "> \(step.input)".trimmingCharacters(in: .whitespaces)] + step.screen.map { "|" + $0 }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A setting.
  func setting(_ name: String) -> String? { settings.first { $0.0 == name }?.1 }

  /// The size at the start.
  var size: Size { Self.size(setting("size") ?? "") ?? Size(width: 80, height: 24) }

  /// A size written `80x24`.
  static func size(_ text: String) -> Size? {
    let parts = text.split(separator: "x").compactMap { Int($0) }
    return parts.count == 2 ? Size(width: parts[0], height: parts[1]) : nil
  }
}
