import ArgumentParser
import Browser
import BudgetModel
import Console
import Foundation
import Library
import Session

/// `mingzhang-workshop picture NAME`: a picture of `docs/pictures`, drawn as a user sees it after some keys.
struct PictureCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "picture", abstract: "A picture of docs/pictures as SVG, on standard output.")

  /// The pictures there are.
  enum Name: String, ExpressibleByArgument, CaseIterable { case spending, project }

  @Argument(help: "Which picture.") var name: Name

  func run() throws {
    let enter = Key(.enter)
    let down = Key(.down)
    switch name {
    case .spending: try draw("泽州/2024/并列/支出", size: Size(width: 80, height: 24), keys: [enter, enter, enter])
    case .project: try draw("泽州/2024/决算/项目/招标评审相关经费", size: Size(width: 120, height: 28), keys: [down, down])
    }
  }

  private func draw(_ path: String, size: Size, keys: [Key]) throws {
    let libraries = EmbeddedOnly()
    let library = libraries.library
    let resolver = try PathResolver(path, in: library.catalogue)
    let entry = try library.catalogue.entry(resolver.key).map { try library.accounts(of: $0) } ?? YearDisclosures([])
    let destination = try resolver.destination(in: OpenYear(entry))
    let terminal = PictureTerminal(size: size, keys: keys)
    var session = Session(
      terminal: terminal, libraries: libraries, options: Options(language: .chinese, theme: .dark))
    session.run(from: destination)
    let picture = FrameSVG(theme: .dark, background: .dark).text(terminal.frame)
    FileHandle.standardOutput.write(Data(picture.utf8))
  }
}
