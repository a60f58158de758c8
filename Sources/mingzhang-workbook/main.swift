import CXLSXWriter
import FoundationEssentials
import Glibc

// `mingzhang-workbook JSON-FILE FOLDER > FILE.xlsx`: a program of its own, so that mingzhang itself links no library for it.
// The folder is for what the library writes on the way.

func fail(_ message: String) -> Never {
  let line = Array("mingzhang-workbook: \(message)\n".utf8)
  _ = line.withUnsafeBytes { write(2, $0.baseAddress, $0.count) }
  exit(1)
}

guard CommandLine.arguments.count == 3 else { fail("usage: mingzhang-workbook JSON-FILE FOLDER > FILE.xlsx") }
do {
  let (json, folder) = (CommandLine.arguments[1], CommandLine.arguments[2])
  let workbook = try JSONDecoder().decode(Workbook.self, from: Data(contentsOf: URL(filePath: json)))
  let path = folder + "/workbook.xlsx"
  try WorkbookFile(path: path, folder: folder).write(workbook)
  var bytes = Array(try Data(contentsOf: URL(filePath: path)))[...]
  while !bytes.isEmpty {
    let count = bytes.withUnsafeBytes { write(1, $0.baseAddress, $0.count) }
    if count > 0 {
      bytes = bytes.dropFirst(count)
    } else if errno != EINTR {
      fail("the workbook could not be handed on")
    }
  }
} catch {
  fail("\(error)")
}
