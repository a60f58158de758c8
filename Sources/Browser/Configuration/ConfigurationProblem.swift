import BudgetModel
import Console

/// Something in a configuration file that does not hold, with its line. The rest of the file does.
public struct ConfigurationProblem: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Reason: Error, Hashable, Sendable {
    /// A line without a name, `=` and a value.
    case noEntry(String)
    /// No setting is called so.
    case unknownSetting(String)
    /// The setting has no such value.
    case unknownValue(Setting, String)
    /// No list is called so; the settings there are.
    case unknownList(String, [String])
    /// The list has no such column; the columns it has.
    case unknownColumn(String, String, [String])
    /// No command is called so.
    case unknownCommand(String)
    /// No key is called so.
    case unknownKey(String)
    /// The key always means this command.
    case reservedKey(Key, Command)
    /// A line above gives the key to this command.
    case takenKey(Key, Command)
    /// Other commands have taken all keys of this one.
    case withoutKey(Command)
  }

  /// The line, from 1; nil where it is about several.
  public let line: Int?
  /// What is wrong.
  public let reason: Reason

  /// A problem.
  public init(line: Int?, _ reason: Reason) {
    self.line = line
    self.reason = reason
  }

  /// What is wrong, where, and what can be done.
  /// - Parameter file: the file as it is to be named.
  public func text(file: String, _ language: Language) -> String {
    let place = line.map { "\(file):\($0): " } ?? "\(file): "
    let comma = language.pick("、", ", ")
    switch reason {
    case .noEntry(let text):
      return place + language.pick("“\(text)”应写成“名称 = 值”。", "“\(text)” should be “name = value”.")
    case .unknownSetting(let name):
      let known = Setting.allCases.map(\.rawValue).joined(separator: comma)
      return place
        + language.pick(
          "没有叫“\(name)”的设置；有：\(known)、key.命令", "no setting is called “\(name)”; there are: \(known), key.COMMAND")
    case .unknownValue(let setting, let value):
      let known = setting.values.joined(separator: comma)
      return place
        + language.pick(
          "\(setting.rawValue) 不能是“\(value)”；可以是：\(known)",
          "\(setting.rawValue) cannot be “\(value)”; it can be: \(known)")
    case .unknownList(let name, let known):
      return place
        + language.pick(
          "没有“\(name)”这个列表；有：", "there is no list “\(name)”; there are: ") + known.joined(separator: comma)
    case .unknownColumn(let list, let name, let known):
      return place
        + language.pick("\(list) 没有“\(name)”列；有：", "\(list) has no column “\(name)”; there are: ")
        + known.joined(separator: comma)
    case .unknownCommand(let name):
      return place
        + language.pick(
          "没有叫“\(name)”的命令；名称见 docs/keys.md。",
          "no command is called “\(name)”; docs/keys.md has the names.")
    case .unknownKey(let name):
      return place
        + language.pick(
          "不认识按键“\(name)”；写法如 j、Ctrl-N、Alt-Left、F5、PgDn。", "unknown key “\(name)”; write j, Ctrl-N, Alt-Left, F5, PgDn."
        )
    case .reservedKey(let key, let command):
      return place
        + language.pick(
          "\(key.name) 总是“\(command.configurationName)”，不能改。", "\(key.name) always means \(command.configurationName).")
    case .takenKey(let key, let command):
      return place
        + language.pick(
          "\(key.name) 在上面已给了“\(command.configurationName)”。",
          "\(key.name) was given to \(command.configurationName) above.")
    case .withoutKey(let command):
      return place
        + language.pick(
          "“\(command.configurationName)”的按键都给了别的命令；请给它一个：key.\(command.configurationName) = …",
          "all keys of \(command.configurationName) went to other commands; give it one: key.\(command.configurationName) = …"
        )
    }
  }
}
