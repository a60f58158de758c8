import TestSupport
import Foundation
import Pseudoterminal
import TerminalEmulator
import Testing

/// `:import FILE` in the browser, in a terminal.
struct BrowserImportTests {
  @Test func `a document is imported while one browses, and is in the library afterwards`()
    throws
  {
    let folder = try ImportFolder()
    let file = try folder.putDocument()
    let process = try PseudoterminalProcess(
      path: Executable.path("mingzhang"), arguments: ["--lang", "zh"],
      environment: [
        "LANG": "zh_CN.UTF-8", "PATH": "/usr/bin:/bin", "HOME": "/nonexistent", "XDG_DATA_HOME": folder.library,
      ])
    var output: [UInt8] = []
    func wait(for text: String) -> Bool {
      process.read { bytes in
        output += bytes
        return String(decoding: output, as: UTF8.self).contains(text)
      }
    }
    #expect(wait(for: "部门库"))
    process.write(":import \(file)\r")
    #expect(wait(for: "已导入 陵川县示例事务局 2024 决算，表内等式 100% 成立"), "\(String(decoding: output.suffix(2000), as: UTF8.self))")
    // The new department stands in the list, and keys are answered.
    #expect(wait(for: "陵川县示例事务局"))
    // What is held already is kept, unless one says so.
    output = []
    process.write(":import \(file)\r")
    #expect(wait(for: ":import! 文件"), "\(String(decoding: output.suffix(2000), as: UTF8.self))")
    output = []
    process.write(":import! \(file)\r")
    #expect(wait(for: "表内等式 100% 成立"), "\(String(decoding: output.suffix(2000), as: UTF8.self))")
    process.write("q")
    #expect(process.wait(limit: 10_000) == .exited(0))
    #expect(folder.contents().keys.contains { $0.hasSuffix("datapackage.json") })
  }
}
