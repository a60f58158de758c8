import Glibc
import LibraryDatabase
import SyntheticLibrary

// Keeps invented disclosures until it is killed, and prints each that is kept: database-fixture FILE FIRST

func say(_ text: String) {
  let line = text + "\n"
  _ = write(1, line, line.utf8.count)
}

let words = CommandLine.arguments
do {
  let library = try SyntheticLibrary(count: SyntheticLibrary.limit, seed: 1)
  let writer = try DatabaseWriter(words[1])
  say("ready")
  for number in (Int(words[2]) ?? 0)... {
    let disclosure = library.disclosure(number)
    try writer.write(disclosure, replace: true)
    say(disclosure.id)
  }
} catch {
  say("\(error)")
  exit(1)
}
