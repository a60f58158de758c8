import BudgetModel
import Console

/// What a user's configuration file says: settings and key bindings, one a line. Reads text only.
///
/// `name = value` sets a ``Setting``; `key.COMMAND = KEY …` replaces the keys of a command. Lines that begin with `#` and
/// empty lines say nothing. A line that is not understood is named, and the rest holds.
public struct Configuration: Hashable, Sendable {
  /// The settings, the last where one is given twice.
  public private(set) var settings: [Setting: String] = .init()
  /// The columns of lists.
  public private(set) var columns = ChosenColumns()
  /// The program that documents are opened with, `{page}` and `{file}` standing for what is opened; nil for one that is found.
  public private(set) var viewer: String?
  /// The key bindings.
  public private(set) var keymap: Keymap
  /// What was not understood, by line.
  public private(set) var problems: [ConfigurationProblem] = []

  /// A configuration that says nothing.
  public init(screens: Screens = .standard) { keymap = Keymap(screens) }

  /// Reads the text of a file.
  public init(_ text: String, screens: Screens = .standard) { self.init(lines: Self.lines(text), screens: screens) }

  init(lines: some Sequence<Substring>, screens: Screens = .standard) {
    self.init(screens: screens)
    var taken: [Key: Command] = [:]
    for (index, line) in lines.enumerated() {
      guard let (name, value) = Self.entry(line) else {
        if !Self.saysNothing(line) { problems.append(ConfigurationProblem(line: index + 1, .noEntry(line.trimmed))) }
        continue
      }
      if name.hasPrefix("key.") {
        bind(String(name.dropFirst(4)), value, line: index + 1, &taken)
      } else if name.lowercased().hasPrefix(ChosenColumns.prefix) {
        do throws(ConfigurationProblem.Reason) {
          try columns.set(name, value)
        } catch {
          problems.append(ConfigurationProblem(line: index + 1, error))
        }
      } else if name.lowercased() == "viewer" {
        viewer = value
      } else {
        set(name, value, line: index + 1)
      }
    }
    for command in screens.commands where keymap.keys(of: command).isEmpty {
      problems.append(ConfigurationProblem(line: nil, .withoutKey(command)))
    }
  }

  /// The options with what the file sets, but for settings the command line has set.
  public func applied(to options: Options, except fixed: Set<Setting> = []) -> Options {
    var options = options
    options.columns = columns
    for setting in Setting.allCases where !fixed.contains(setting) {
      if let value = settings[setting] { setting.set(value, in: &options) }
    }
    return options
  }

  private mutating func set(_ name: String, _ value: String, line: Int) {
    guard let setting = Setting(rawValue: name.lowercased()) else {
      problems.append(ConfigurationProblem(line: line, .unknownSetting(name)))
      return
    }
    guard let known = setting.values.first(where: { $0 == value || $0 == value.lowercased() }) else {
      problems.append(ConfigurationProblem(line: line, .unknownValue(setting, value)))
      return
    }
    settings[setting] = known
  }

  private mutating func bind(_ name: String, _ value: String, line: Int, _ taken: inout [Key: Command]) {
    guard let command = keymap.screens.command(named: name) else {
      problems.append(ConfigurationProblem(line: line, .unknownCommand(name)))
      return
    }
    var keys: [Key] = []
    for word in value.split(separator: " ") {
      guard let key = Key(name: String(word))?.folded else {
        problems.append(ConfigurationProblem(line: line, .unknownKey(String(word))))
        continue
      }
      if let owner = Keymap.reserved[key], owner != command {
        problems.append(ConfigurationProblem(line: line, .reservedKey(key, owner)))
      } else if let owner = taken[key], owner != command {
        problems.append(ConfigurationProblem(line: line, .takenKey(key, owner)))
      } else {
        taken[key] = command
        keys.append(key)
      }
    }
    if !keys.isEmpty { keymap.bind(command, to: keys) }
  }

  /// The lines of a file, whatever ends them.
  static func lines(_ text: String) -> [Substring] {
    text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
  }

  /// Name and value of a line; nil where it has none.
  static func entry(_ line: Substring) -> (name: String, value: String)? {
    guard !saysNothing(line), let equals = line.firstIndex(of: "=") else { return nil }
    let (name, value) = (line[..<equals].trimmed, line[line.index(after: equals)...].trimmed)
    return name.isEmpty || value.isEmpty ? nil : (name, value)
  }

  private static func saysNothing(_ line: Substring) -> Bool { line.trimmed.isEmpty || line.trimmed.hasPrefix("#") }
}

extension Substring {
  /// Without blanks at both ends.
  fileprivate var trimmed: String {
    var text = self
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
