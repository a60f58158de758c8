import Console
import Curses
import Glibc

// A program as small as can be upon CursesTerminal: it shows text that is hard to show and names every event it gets.
// `list` moves a selected row among forty instead.

func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

func complain(_ text: String) { _ = write(2, text, text.utf8.count) }

let words = CommandLine.arguments.dropFirst()
let theme = words.compactMap { Theme(rawValue: $0) }.first ?? .terminal

do {
  let terminal = try CursesTerminal(
    options: CursesOptions(environment: variable, usesMouse: !words.contains("no-mouse")))
  if words.contains("list") {
    runList(on: terminal, theme: theme)
  } else {
    runEcho(on: terminal, theme: theme)
  }
  terminal.close()
} catch .notATerminal {
  complain("not a terminal\n")
  exit(3)
} catch .unknownTerminal(let name) {
  complain("unknown terminal \(name)\n")
  exit(4)
} catch .incapableTerminal(let name) {
  complain("incapable terminal \(name)\n")
  exit(5)
}
