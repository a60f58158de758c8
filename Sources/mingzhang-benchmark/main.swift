import Glibc

var buffer = [CChar](repeating: 0, count: 4096)
let length = max(0, readlink("/proc/self/exe", &buffer, buffer.count))
let own = String(decoding: buffer[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self)
let folder = own.lastIndex(of: "/").map { String(own[..<$0]) } ?? "."

guard let options = Options(Array(CommandLine.arguments.dropFirst()), folder: folder) else {
  print(Options.usage)
  exit(2)
}

var template = Array("/tmp/mingzhang-benchmark-XXXXXX".utf8CString)
guard let made = mkdtemp(&template) else {
  print("No folder could be made in /tmp.")
  exit(1)
}
let workshop = String(cString: made)
guard let bare = BareList.compile(in: workshop) else {
  print("The C program to compare with could not be compiled: are cc and the ncurses headers installed?")
  exit(1)
}

var yardstick = Subject(name: "bare C", path: bare, marker: "2010339", keys: ["j", "j", "k"])
yardstick.isYardstick = true
let subject = Subject(
  name: options.program.split(separator: "/").last.map { String($0) } ?? options.program, path: options.program,
  arguments: options.arguments, marker: options.marker, keys: options.keys)
let measurements: [any Measurement] =
  [
    StartMeasurement(runs: options.runs), KeyMeasurement(count: options.keyCount),
    SearchMeasurement(count: options.keyCount, departments: 20, folder: workshop + "/library"),
  ]
  + options.documents.map { ImportMeasurement(document: $0, runs: options.runs) }
var figures: [Figure] = []
var base: [Figure] = []
for measurement in measurements {
  let both = measurement.figures(of: [yardstick, subject])
  base += both.first ?? []
  figures += both.last ?? []
}
unlink(workshop + "/bare-list")
unlink(workshop + "/bare-list.c")
_ = system("rm -rf '\(workshop)/library'")
rmdir(workshop)

guard !figures.isEmpty else {
  print("\(options.program) could not be started, or never showed “\(options.marker)”.")
  exit(1)
}
let table = Table(subject: subject.name, figures, beside: base)
print(options.isMarkdown ? table.markdown : table.plain)
for line in CheckMeasurement().lines() { print(line) }
