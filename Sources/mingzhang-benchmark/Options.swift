/// What was asked on the command line.
struct Options {
  var program: String
  var arguments: [String] = []
  /// Stands in the library of both languages.
  var marker = "1,564.71"
  var keys = ["j", "j", "k", "\u{1B}[6~", "\u{1B}[5~", "\r", "h", "1", "2", "3", "4", "5", "6", "7", "p"]
  /// Published documents whose import is measured.
  var documents: [String] = []
  var runs = 20
  var keyCount = 1000
  var isMarkdown = false

  static let usage = """
    usage: mingzhang-benchmark [--program PATH] [--argument WORD]... [--marker TEXT] [--keys KEYS] [--runs N]
                               [--key-count N] [--document FILE]... [--markdown]
    Measures a terminal program beside a bare ncurses list in C, in the same terminal, and prints the ratios.
    KEYS are characters typed one after the other.
    """

  /// Nil when the words make no sense.
  init?(_ words: [String], folder: String) {
    program = folder + "/mingzhang"
    var rest = words[...]
    while let word = rest.popFirst() {
      if word == "--markdown" {
        isMarkdown = true
        continue
      }
      guard let value = rest.popFirst() else { return nil }
      switch word {
      case "--program": program = value
      case "--argument": arguments.append(value)
      case "--marker": marker = value
      case "--document": documents.append(value)
      case "--keys": keys = value.map { String($0) }
      case "--runs":
        guard let number = Int(value), number > 0 else { return nil }
        runs = number
      case "--key-count":
        guard let number = Int(value), number > 0 else { return nil }
        keyCount = number
      default: return nil
      }
    }
  }
}
