import TestSupport
import Browser
import BudgetModel
import Console
import Foundation
import Library
import Pseudoterminal
import TerminalEmulator
import Testing

/// Every scenario twice: in memory, and through a pseudo-terminal with a terminal emulator behind it.
///
/// `MINGZHANG_RECORD=1 swift test --filter ScenarioTests` writes the screens anew; look at the difference before committing.
@Suite(.serialized)
struct ScenarioTests {
  private var isRecording: Bool { ProcessInfo.processInfo.environment["MINGZHANG_RECORD"] == "1" }

  @Test(arguments: Scenario.all)
  func `in memory the keys lead to these screens`(scenario: Scenario) throws {
    var options = Options(language: scenario.setting("lang") == "en" ? .english : .chinese)
    options.theme = scenario.setting("theme").flatMap { Theme(rawValue: $0) } ?? .terminal
    options.replacesAmbiguous = scenario.setting("ambiguous-width") == "wide"
    var session = MemorySession(options: options, size: scenario.size)
    if let path = scenario.setting("at") { try session.go(to: path) }
    var recorded = scenario
    for (index, step) in scenario.steps.enumerated() {
      for token in step.input.split(separator: " ").map(String.init) {
        if let size = Scenario.size(token) {
          session.take(.resize(size))
        } else {
          let key = try #require(KeyToken(token), "\(scenario.name): \(token) is no key")
          session.take(.key(key.key))
        }
      }
      session.program.state.checkInvariants()
      recorded.steps[index].screen = session.lines()
      if !isRecording {
        #expect(session.lines() == step.screen, "\(scenario.name), step \(index + 1): > \(step.input)")
      }
    }
    if isRecording {
      try recorded.text.write(
        to: Scenario.folder.appendingPathComponent(scenario.name), atomically: true, encoding: .utf8)
    }
  }

  @Test(arguments: Scenario.all)
  func `in a terminal the keys lead to the same screens`(scenario: Scenario) throws {
    if isRecording { return }
    var arguments = ["--lang", scenario.setting("lang") ?? "zh"]
    if let path = scenario.setting("at") { arguments += ["--at", path] }
    if let theme = scenario.setting("theme") { arguments += ["--theme", theme] }
    if let width = scenario.setting("ambiguous-width") { arguments += ["--ambiguous-width", width] }
    // Marks are kept where nobody else's are.
    let home = try ImportFolder()
    let program = try EmulatedProgram(
      path: Executable.path("mingzhang"), arguments: arguments,
      environment: [
        "TERM": scenario.setting("term") ?? "xterm-256color", "LANG": "C.UTF-8", "HOME": home.path,
      ],
      width: scenario.size.width, height: scenario.size.height, folder: home.path)
    for (index, step) in scenario.steps.enumerated() {
      for token in step.input.split(separator: " ").map(String.init) {
        if let size = Scenario.size(token) {
          program.resize(width: size.width, height: size.height)
        } else if let key = KeyToken(token) {
          program.type(key.bytes)
          // Escape is told from a sequence by what follows: the next key waits until it was understood.
          if token == "Esc" { program.settle(milliseconds: 100) }
        }
      }
      if !program.wait(until: { $0.rows == step.screen }) {
        #expect(program.screen.rows == step.screen, "\(scenario.name), step \(index + 1): > \(step.input)")
        break
      }
    }
    program.type("\u{3}")
    let status = program.end()
    #expect(status == .exited(0), "\(scenario.name): \(String(describing: status))")
    #expect(
      program.hasRestoredTerminal,
      "\(scenario.name): the terminal is not as it was: modes \(program.process.modes == program.formerModes), alternate \(program.screen.isAlternate), cursor \(program.screen.isCursorVisible), mouse \(program.screen.reportsMouse), \(String(decoding: program.transcript.suffix(120), as: UTF8.self).debugDescription)"
    )
  }
}
