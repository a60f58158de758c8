import BudgetModel
import Glibc
@testable import LibraryDatabase
import SyntheticLibrary

// What is done to a library file by a program that may be killed, or may not write:
//   database-fixture FILE FIRST          keeps invented disclosures until it is killed, and prints each that is kept
//   database-fixture FILE migrate LIMIT  brings the file to the present version; a write behind LIMIT bytes kills it
//   database-fixture FILE read           as somebody who may not write: prints the disclosures and what a search finds
//   database-fixture FILE limited LIMIT  the same where no file may grow beyond LIMIT bytes, as on a full disk
//   database-fixture FILE keep           keeps a disclosure, as somebody who may not write

func say(_ text: String) {
  let line = text + "\n"
  _ = write(1, line, line.utf8.count)
}

func keep(_ file: String, from first: Int) throws {
  let library = try SyntheticLibrary(count: SyntheticLibrary.limit, seed: 1)
  let writer = try DatabaseWriter(file)
  say("ready")
  for number in first... {
    let disclosure = library.disclosure(number)
    try writer.write(disclosure, replace: true)
    say(disclosure.id)
  }
}

func migrate(_ file: String, limit: UInt) throws {
  var size = rlimit(rlim_cur: limit, rlim_max: limit)
  var noCore = rlimit(rlim_cur: 0, rlim_max: 0)
  setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &noCore)
  // Whoever started it may have blocked the signal.
  var signals = sigset_t()
  sigemptyset(&signals)
  sigprocmask(SIG_SETMASK, &signals, nil)
  signal(SIGXFSZ, SIG_DFL)
  say("ready")
  setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &size)
  // The steps of DatabaseWriter, which would look for room first and refuse.
  let database = try Database(file, .making)
  if try LibrarySchema.version(of: database) < LibrarySchema.version { try LibrarySchema.migrate(database) }
  try database.execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL")
  say("migrated")
}

/// To an administrator nothing is forbidden.
func becomeNobody() {
  if getuid() == 0, setgid(65_534) != 0 || setuid(65_534) != 0 { say("privileges cannot be dropped") }
}

func limit(_ bytes: UInt) {
  signal(SIGXFSZ, SIG_IGN)
  var size = rlimit(rlim_cur: bytes, rlim_max: bytes)
  setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &size)
}

func read(_ file: String) throws {
  let version = try LibraryFileInfo(file).version
  let library = DatabaseLibrary(file)
  for problem in library.problems { say(problem.text(.english)) }
  for summary in library.catalogue.summaries {
    say("\(summary.id) \(try library.disclosure(summary.id).tables.count)")
  }
  say("found \(library.index(answering: "窗口服务费", limit: 5, .chinese)?.items.count ?? 0)")
  say("version \(version)")
}

let words = CommandLine.arguments
do {
  switch words[2] {
  case "migrate": try migrate(words[1], limit: UInt(words[3]) ?? .max)
  case "read":
    becomeNobody()
    try read(words[1])
  case "limited":
    limit(UInt(words[3]) ?? .max)
    try read(words[1])
  case "keep":
    becomeNobody()
    try keep(words[1], from: 0)
  default: try keep(words[1], from: Int(words[2]) ?? 0)
  }
} catch {
  say("\(error)")
  exit(1)
}
