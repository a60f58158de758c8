import ArgumentParser
import Browser
import Console
import FoundationEssentials
import Library
import Reconciliation
import Session

/// `mingzhang document`: makes the project's generated files anew. Not for users, so not in the help.
struct DocumentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "document", abstract: "Make generated files.", shouldDisplay: false)

  /// What is made.
  enum Part: String, ExpressibleByArgument, CaseIterable {
    /// docs/keys.md, on standard output.
    case keys
    /// The catalogue of Data and the C file that embeds it, in place.
    case library
    /// The generated part of docs/import-coverage.md, in place, from the documents in a folder.
    case coverage
    /// docs/pictures/spending.svg, on standard output.
    case spending
    /// docs/pictures/project.svg, on standard output.
    case project
  }

  @Argument var part: Part
  @Argument var folder: String?

  func run() throws {
    switch part {
    case .keys: Output.write(KeysDocument.markdown)
    case .library:
      let written = try EmbeddedLibraryGenerator.update(
        folder: "Data", target: "Sources/CEmbeddedLibrary", counting: { Reconciler().counts(of: $0) })
      Output.write(written.map { $0 + "\n" }.joined())
    case .coverage:
      guard let folder else { throw ValidationError("document coverage FOLDER") }
      try writeCoverage(of: ImportFile.all([folder]), to: "docs/import-coverage.md")
    case .spending:
      try draw("泽州/2024/并列/支出", size: Size(width: 80, height: 24), keys: [Key(.enter), Key(.enter), Key(.enter)])
    case .project:
      let size = Size(width: 120, height: 28)
      try draw("泽州/2024/决算/项目/招标评审相关经费", size: size, keys: [Key(.down), Key(.down)])
    }
  }

  private func writeCoverage(of files: [ImportFile], to path: String) throws {
    let importer = Importer(home: .folder("/nonexistent"), isTrial: true, language: .chinese)
    var document = CoverageDocument()
    let signal = ImportRun(files, processors: Environment.processors).run(
      read: { file, board, index in importer.result(file, watch: board.watch(index)) },
      take: { result, file in
        switch result {
        case .success(let read): document.add(read)
        case .failure(let error): document.add(error, file: file.path)
        }
      }, show: { _ in })
    if let signal { throw ExitCode(128 + signal) }
    let old = (try? String(contentsOf: URL(filePath: path), encoding: .utf8)) ?? ""
    try Data(document.text(keeping: old).utf8).write(to: URL(filePath: path))
  }

  /// Draws what a user sees after some keys, of the default library.
  private func draw(_ path: String, size: Size, keys: [Key]) throws {
    let holdings = Holdings(places: [.embedded])
    let terminal = PictureTerminal(size: size, keys: keys)
    var session = Session(terminal: terminal, libraries: holdings, options: Options(language: .chinese, theme: .dark))
    session.run(from: try holdings.place(path, .chinese).destination)
    Output.write(FrameSVG(theme: .dark, background: .dark).text(terminal.frame))
  }
}
