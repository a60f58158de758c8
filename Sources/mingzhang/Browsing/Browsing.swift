import Browser
import BudgetModel
import Console
import Curses
import Library
import Session

/// What the browser is started with.
struct Browsing {
  var libraries: [String] = []
  /// The language of the command line; nil where it names none.
  var language: Language?
  var at: String?
  var theme: Theme?
  /// Whether ambiguous characters are drawn in two columns; nil where the command line does not say.
  var replacesAmbiguous: Bool?
  /// Whether the mouse is listened to; nil where the command line does not say.
  var usesMouse: Bool?
  /// Files to be looked at without being kept.
  var files: [String] = []

  /// Browses until the user leaves.
  /// - Throws: an exit code, after saying why it could not begin.
  func run() throws {
    let file = ConfigurationFile(environment: Environment.variable)
    let (configuration, failure) = Self.read(file)
    let options = options(configuration)
    let language = options.language
    let opened = files.isEmpty ? nil : try OpenedFiles(files, language)
    defer { opened?.close() }
    let holdings = try Holdings.open(
      libraries, showsEmbedded: options.showsEmbedded, beside: opened?.path, language)
    let start = try at.map { try holdings.start($0, language) } ?? opened.map { Self.start($0) }
    guard Environment.isTerminal else { throw Failure.say(Self.text(.notATerminal, language), code: 2) }
    let terminal: CursesTerminal
    do throws(CursesError) {
      terminal = try CursesTerminal(
        options: CursesOptions(environment: Environment.variable, usesMouse: options.usesMouse))
    } catch {
      throw Failure.say(Self.text(error, language), code: 2)
    }
    defer { terminal.close() }
    var session = Session(
      terminal: terminal, libraries: holdings, options: options,
      surroundings: surroundings(holdings, file, configuration))
    session.configure(
      configuration, file: file?.shown,
      failure: failure.flatMap { failure in
        file.map { failure.text(reading: $0.shown, language) }
      })
    session.take(opened?.reports ?? [])
    session.run(from: start)
  }

  /// Where files are looked at: the one department's year they are about, else the library.
  private static func start(_ opened: OpenedFiles) -> PathResolver.Destination {
    guard opened.keys.count == 1, let only = opened.keys.first else { return .library(at: opened.keys.first) }
    return PathResolver.Destination(.accounts(only, .overview))
  }

  /// What the session has done outside itself.
  private func surroundings(
    _ holdings: Holdings, _ file: ConfigurationFile?, _ configuration: Configuration
  ) -> Surroundings {
    let places = holdings.keptPlaces
    var surroundings = Surroundings()
    surroundings.marks = { language in
      guard let line = holdings.library.reviewLine() else {
        return MarkStore(places, language, environment: Environment.variable)
      }
      return ReviewStore(line, places, language, environment: Environment.variable)
    }
    surroundings.rulings = { RulingStore(places, $0, environment: Environment.variable) }
    surroundings.places =
      libraries.isEmpty && files.isEmpty ? PlaceStore(places, environment: Environment.variable) : nil
    surroundings.home = Environment.variable("HOME")
    surroundings.takeHome = { choice, program in
      let (file, language) = (TakenHome(choice, of: &program, date: Environment.date), program.state.language)
      return { file.write(language) }
    }
    surroundings.readPage = SourceDocuments.page
    surroundings.openDocument = { SourceDocuments.open($0, $1, viewer: configuration.viewer, $2) }
    surroundings.beginImport = { BackgroundImport([$0], into: $1, replaces: $2, language: $3) }
    surroundings.correct = { Correcting.begin(in: $0, $1, $2) }
    surroundings.keepSetting = { setting, value, language in
      guard let file else { return nil }
      do throws(ConfigurationFile.Failure) {
        try file.keep(setting, value)
        return nil
      } catch {
        return error.text(writing: file.shown, language)
      }
    }
    return surroundings
  }

  /// The options: what the command line says, else the configuration, else the surroundings.
  private func options(_ configuration: Configuration) -> Options {
    var options = Options(
      language: language ?? Environment.language,
      theme: theme ?? (Environment.variable("NO_COLOR") == nil ? .terminal : .mono))
    options.replacesAmbiguous = replacesAmbiguous ?? false
    options.usesMouse = usesMouse ?? true
    var fixed: Set<Setting> = []
    if language != nil { fixed.insert(.language) }
    if theme != nil { fixed.insert(.theme) }
    if usesMouse != nil { fixed.insert(.mouse) }
    if replacesAmbiguous != nil { fixed.insert(.ambiguousWidth) }
    return configuration.applied(to: options, except: fixed)
  }

  private static func read(_ file: ConfigurationFile?) -> (Configuration, ConfigurationFile.Failure?) {
    do throws(ConfigurationFile.Failure) {
      return (try file?.read().map { Configuration($0) } ?? Configuration(), nil)
    } catch {
      return (Configuration(), error)
    }
  }

  private static func text(_ error: CursesError, _ language: Language) -> String {
    switch error {
    case .notATerminal:
      language.pick("这里不是终端；打印请用 mingzhang show 路径。", "this is no terminal; mingzhang show PATH prints instead.")
    case .unknownTerminal(let name):
      language.pick(
        "不认识终端类型 TERM=\(name)；请设为 xterm-256color 之类，或用 mingzhang show 路径 打印。",
        "unknown terminal TERM=\(name); set it to xterm-256color or the like, or print with mingzhang show PATH.")
    case .incapableTerminal(let name):
      language.pick(
        "终端 TERM=\(name) 不能移动光标；打印请用 mingzhang show 路径。",
        "the terminal TERM=\(name) cannot move its cursor; mingzhang show PATH prints instead.")
    }
  }
}
