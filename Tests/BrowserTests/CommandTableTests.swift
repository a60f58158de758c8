import Console
import Testing

@testable import Browser

struct CommandTableTests {
  @Test func `the table has every command once`() {
    #expect(Set(CommandTable.entries).count == CommandTable.entries.count)
    for command in CommandTable.entries { #expect(Screens.standard.command(named: command.name) == command) }
  }

  @Test func `no key means two commands, folded or not`() {
    var meanings: [Key: Command] = [:]
    for entry in CommandTable.entries {
      #expect(!entry.keys.isEmpty, "\(entry.name) has no key")
      for key in entry.keys {
        #expect(meanings[key] == nil, "\(key.name) means \(entry.name) and another command")
        meanings[key] = entry
        #expect(key.folded == key, "\(key.name) can never arrive")
        #expect(CommandTable.command(for: key) == entry)
      }
    }
  }

  @Test func `a command has a key that a Chinese input method cannot swallow, or is a known exception`() {
    // An input method takes letters; it passes arrows, function keys and Ctrl, and its digits and punctuation are folded.
    func passes(_ key: Key) -> Bool {
      guard case .character(let scalar) = key.code, !key.control, !key.alt else { return true }
      return !scalar.properties.isAlphabetic
    }
    let swallowed = CommandTable.entries.filter { !$0.keys.contains(where: passes) }
    #expect(Set(swallowed) == [.officialTable, .unit, .theme, .language, .copyTable, .treemap])
  }

  @Test func `every command says what it does in both languages`() {
    for entry in CommandTable.entries {
      #expect(!entry.label.chinese.isEmpty && !entry.label.english.isEmpty)
      #expect(!entry.help.chinese.isEmpty && !entry.help.english.isEmpty)
      let isPlain = entry.help.english.unicodeScalars.allSatisfy { $0.isASCII }
      #expect(isPlain, "\(entry.name)")
    }
  }

  @Test(
    arguments: [
      ("ｊ", .down), ("Ｇ", .last), ("？", .help), ("【", .back), ("】", .forward), ("２", .spending), ("％", .share),
      ("＋", .expand),
    ] as [(Unicode.Scalar, Command)])
  func `what an input method makes of a key means the same`(scalar: Unicode.Scalar, command: Command) {
    #expect(CommandTable.command(for: Key.character(scalar).folded) == command)
  }
}
