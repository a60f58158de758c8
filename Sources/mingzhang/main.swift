import ArgumentParser

// The one place that exits: 0, 1 (something was found or could not be done), 2 (wrong use or bad input).
Environment.survivesLargeFiles()
do {
  // Without arguments there is nothing to parse: the browser is on screen before the parser would have begun.
  if CommandLine.argc <= 1 {
    try Browsing().run()
  } else {
    var command = try Mingzhang.parseAsRoot(Environment.arguments)
    try command.run()
  }
} catch {
  let code = Mingzhang.exitCode(for: error)
  let text = Mingzhang.fullMessage(for: error)
  if !text.isEmpty { Output.say(text + "\n", to: code.isSuccess ? .standardOutput : .standardError) }
  Output.exit(code == .validationFailure ? 2 : code.rawValue)
}
