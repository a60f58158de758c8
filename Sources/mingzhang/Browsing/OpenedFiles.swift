import ArgumentParser
import Browser
import BudgetModel
import Glibc
import Documents
import Importing
import Session
import TextEncodings

/// Published files that are looked at without being kept: read into a folder of their own, which goes with the program.
struct OpenedFiles {
  private let folder: TemporaryFolder
  /// The departments and years they are about, in the order read.
  private(set) var keys: [DepartmentYear] = []

  /// What was said of each.
  private(set) var reports: [ImportedDocument] = []

  /// The folder their packages are in.
  var path: String { folder.path }

  /// Reads files, and all files below folders. What cannot be read is said on standard error.
  /// - Throws: an exit code, after saying why, where there is nothing to read or nothing of it could be.
  init(_ files: [String], _ language: Language) throws {
    // What is typed here may have been meant as a command.
    for file in files where file != "-" && file.withFileName({ access($0, F_OK) }) != 0 {
      throw Failure.say(
        language.pick(
          "\(FileName.shown(file))：没有这个命令或文件；命令见 mingzhang --help。",
          "\(FileName.shown(file)): no such command or file; mingzhang --help lists the commands."), code: 2)
    }
    let found = ImportFile.all(files)
    if found.isEmpty {
      let names = files.map { FileName.shown($0) }.joined(separator: " ")
      throw Failure.say(language.pick("\(names)：没有可读的文件。", "\(names): no file to read."), code: 2)
    }
    do throws(DocumentError) {
      folder = try TemporaryFolder()
    } catch {
      throw Failure.say(error.text(language), code: 1)
    }
    let importer = Importer(home: LibraryHome(folder.path), replaces: false, language: language)
    var reports: [ImportedDocument] = []
    var (keys, line) = ([DepartmentYear](), ProgressLine(Environment.showsProgress ? .inPlace : .none))
    let signal = ImportRun(found, processors: Environment.processors).run(
      read: { file, board, index in importer.result(file, watch: board.watch(index)) },
      take: { result, _ in
        line.clear()
        do throws(ImportError) {
          let report = try importer.keep(result.get())
          reports.append(report.shown)
          let key = DepartmentYear(disclosure: report.reading.disclosure.id)
          if let key, !keys.contains(key) { keys.append(key) }
        } catch {
          Output.say("mingzhang: \(error.text(language, isTyped: false))\n", to: .standardError)
        }
      },
      show: { line.show($0.text(language)) })
    line.clear()
    (self.keys, self.reports) = (keys, reports)
    if signal != nil || keys.isEmpty {
      folder.remove()
      throw ExitCode(signal.map { 128 + $0 } ?? 2)
    }
  }

  /// Removes what was read.
  func close() { folder.remove() }
}
