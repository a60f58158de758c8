import Foundation
import TerminalEmulator

/// A run of `mingzhang` without a terminal.
struct CommandLine {
  var status: Int32
  var output: String
  var errors: String

  /// Runs with arguments; the environment is bare but for what is given.
  init(
    _ arguments: [String], environment: [String: String] = [:], input: String? = nil, folder: URL? = nil,
    outputFile: String? = nil, inputFile: String? = nil
  ) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Executable.path("mingzhang"))
    process.arguments = arguments
    process.environment = ["LANG": "zh_CN.UTF-8", "HOME": "/nonexistent", "PATH": "/usr/bin:/bin"].merging(environment)
    { $1 }
    if let folder { process.currentDirectoryURL = folder }
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = ["out", "err"].map { folder.appendingPathComponent($0) }
    for file in files { _ = FileManager.default.createFile(atPath: file.path, contents: nil) }
    process.standardOutput = try FileHandle(forWritingTo: outputFile.map { URL(fileURLWithPath: $0) } ?? files[0])
    process.standardError = try FileHandle(forWritingTo: files[1])
    process.standardInput = inputFile.flatMap { FileHandle(forReadingAtPath: $0) } ?? FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    status = process.terminationStatus
    output = try String(contentsOf: files[0], encoding: .utf8)
    errors = try String(contentsOf: files[1], encoding: .utf8)
  }
}
