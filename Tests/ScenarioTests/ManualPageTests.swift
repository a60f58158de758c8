import TestSupport
import Foundation
import Testing

struct ManualPageTests {
  /// A command as the parser describes itself.
  private struct Command: Decodable {
    struct Argument: Decodable {
      struct Name: Decodable {
        let kind: String
        let name: String
      }
      let names: [Name]?
      let shouldDisplay: Bool
    }
    let commandName: String
    let shouldDisplay: Bool?
    let subcommands: [Command]?
    let arguments: [Argument]?
  }

  private struct Description: Decodable { let command: Command }

  @Test func `the manual page knows every command and every option`() throws {
    // Given what the parser says of itself, and docs/mingzhang.1
    let run = try CommandLine(["--experimental-dump-help"])
    let root = try JSONDecoder().decode(Description.self, from: Data(run.output.utf8)).command
    let page = try Repository.text("docs/mingzhang.1").replacingOccurrences(of: "\\-", with: "-")
    // Then nothing is missing
    let advice: Comment = "run: swift package --allow-writing-to-package-directory generate-manual"
    for command in (root.subcommands ?? []) where command.shouldDisplay != false && command.commandName != "help" {
      #expect(page.contains(command.commandName), advice)
      for argument in (command.arguments ?? []) where argument.shouldDisplay {
        for name in argument.names ?? [] where name.kind == "long" {
          #expect(page.contains(name.name), "\(command.commandName) --\(name.name): \(advice)")
        }
      }
    }
    #expect((root.subcommands ?? []).count > 5)
  }
}
