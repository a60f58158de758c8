import BudgetModel
import Library

/// The address of a server where a command wants one.
enum ServerOption {
  /// Reads it.
  /// - Throws: an exit code, after saying what an address looks like.
  static func address(_ text: String, _ language: Language) throws -> ServerAddress {
    if let address = ServerAddress(text) { return address }
    throw Failure.say(
      language.pick(
        "\(text)：不是服务器地址；写法如 postgresql://主机/数据库 或 service=名称。",
        "\(text): no server's address; write postgresql://host/database or service=name."), code: 2)
  }
}
