import BudgetModel
import Glibc
import Library
import LibraryDatabase
import MadeDisclosures

// What the tests of library files need a process of its own for, and measurements by hand:
//   folder FOLDER COUNT small|large   writes invented packages
//   import FILE FIRST                 keeps invented disclosures until it is killed, and prints each that is kept
//   measure FILE WORD…                times opening, pages and searches

func milliseconds(_ body: () -> Void) -> Double {
  var start = timespec()
  var end = timespec()
  clock_gettime(CLOCK_MONOTONIC, &start)
  body()
  clock_gettime(CLOCK_MONOTONIC, &end)
  return Double(end.tv_sec - start.tv_sec) * 1e3 + Double(end.tv_nsec - start.tv_nsec) / 1e6
}

func say(_ text: String) {
  let line = text + "\n"
  _ = write(1, line, line.utf8.count)
}

let words = CommandLine.arguments
do {
  switch words.dropFirst().first {
  case "folder":
    let made = MadeDisclosures(isSmall: words[4] == "small")
    let writer = PackageWriter(into: words[2], store: UnsyncedStore())
    for number in 0..<(Int(words[3]) ?? 0) { try writer.write(made.disclosure(number)) }
  case "import":
    let made = MadeDisclosures(isSmall: true)
    let writer = try DatabaseWriter(words[2])
    var number = Int(words[3]) ?? 0
    say("ready")
    while true {
      try writer.write(made.disclosure(number), replace: true)
      say(made.disclosure(number).id)
      number += 1
    }
  default: measure(words[2], Array(words.dropFirst(3)))
  }
} catch {
  say("\(error)")
  exit(1)
}

func measure(_ file: String, _ words: [String]) {
  var times: [Double] = []
  for _ in 0..<50 { times.append(milliseconds { _ = DatabaseLibrary(file) }) }
  say("open: median \(times.sorted()[25]) ms")
  let library = DatabaseLibrary(file)
  let catalogue = library.catalogue
  say("first page: \(milliseconds { _ = catalogue.entries(0..<40, by: CatalogueOrder()) }) ms")
  for field in CatalogueOrder.Field.allCases {
    let order = CatalogueOrder(field, isDescending: true)
    let first = milliseconds { _ = catalogue.entries(0..<40, by: order) }
    let deep = milliseconds { _ = catalogue.entries(catalogue.count - 60..<catalogue.count - 20, by: order) }
    say("\(field): first use \(first) ms, a page deep in it \(deep) ms")
  }
  let key = catalogue.entries(catalogue.count / 2..<catalogue.count / 2 + 1, by: CatalogueOrder())[0].key
  say("position: \(milliseconds { _ = catalogue.position(of: key, by: CatalogueOrder(.spending)) }) ms")
  say("departments: \(milliseconds { _ = catalogue.departments(containing: "统计", limit: 20) }) ms")
  say("document: \(milliseconds { _ = try? library.disclosure(catalogue.entry(key)?.main.id ?? "") }) ms")
  var all: [Double] = []
  for word in words {
    var count = 0
    var best = Double.infinity
    for turn in 0..<5 {
      let time = milliseconds {
        count = library.index(answering: word, limit: 200, .chinese)?.counts?.values.reduce(0, +) ?? -1
      }
      if turn == 0 { all.append(time) }
      best = min(best, time)
    }
    say("search \(word): first \(all.last ?? 0) ms, best \(best) ms, \(count) answers")
  }
}
