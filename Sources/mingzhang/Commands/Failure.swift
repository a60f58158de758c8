import ArgumentParser

/// A command that ends with a message and an exit code.
enum Failure {
  /// Says what is wrong on standard error and gives the code to throw.
  static func say(_ text: String, code: Int32) -> ExitCode {
    Output.say("mingzhang: \(text)\n", to: .standardError)
    return ExitCode(code)
  }
}
