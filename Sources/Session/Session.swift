import Catalogues
import Browser
import BudgetModel
import Console
import Reconciliation

/// The loop: events in, effects carried out, one frame after all that was typed.
public struct Session {
  private let terminal: any Terminal
  private var libraries: any OpenLibraries
  private let surroundings: Surroundings
  private var program: Program
  /// Where marks are kept; made after the first paint.
  private var store: (any MarkKeeping)?
  /// Where what is decided is kept; made after the first paint.
  private var rulings: RulingStore?
  private var isRunning = true
  /// What holds documents against themselves meanwhile.
  private var checks: BackgroundChecks
  private var schedule = Schedule()
  /// What opens the facts of all departments and answers what is asked of them.
  private var facts = FactWorker()
  /// What reads pages of documents.
  private let pages = PageWorker()
  /// What writes the files taken home.
  private let files = FileWorker()
  /// What looks for words in the text of long libraries.
  private var texts = TextWorker()
  /// What is to be read to be looked through, the next one last.
  private var ungathered: [DepartmentYear] = []
  /// What was typed into a line and is not taken yet.
  private var typed = ""
  /// How many events are taken before a frame is shown, however many come.
  private static let mostAtOnce = 4096
  /// What is being imported meanwhile.
  private var importing: ImportStory?

  /// A session on a terminal.
  public init(
    terminal: any Terminal, libraries: any OpenLibraries, options: Options, surroundings: Surroundings = Surroundings()
  ) {
    self.terminal = terminal
    self.libraries = libraries
    self.surroundings = surroundings
    program = Program(knownLibrary: libraries.knownLibrary(options.language), options: options, size: terminal.size)
    checks = BackgroundChecks(libraries.library)
  }

  /// Takes the user's configuration.
  /// - Parameters:
  ///   - file: where it is kept, as it is shown; nil where there is no place.
  ///   - failure: why it could not be read; nil where it could.
  public mutating func configure(_ configuration: Configuration, file: String?, failure: String?) {
    program.configure(configuration, file: file, failure: failure)
  }

  /// Takes what was said of files that were read before.
  public mutating func take(_ imported: [ImportedDocument]) {
    for document in imported { carryOut(program.handle(.imported(document))) }
  }

  /// Runs until the user leaves.
  /// - Parameter start: the place named; nil for where the program was left.
  public mutating func run(from start: PathResolver.Destination?) {
    if let start {
      carryOut(
        program.go(to: start.place, phase: start.phase, selection: start.selection, comparison: start.comparison))
    } else if program.state.options.resumes, let bookmark = surroundings.places?.load() {
      carryOut(program.resume(bookmark))
      carryOut(program.settleResumed())
    }
    defer {
      surroundings.places?.keep(program.state.bookmark)
      // What is being written is wanted.
      files.wait(milliseconds: 60_000)
      store?.finish()
    }
    show()
    // After the first paint: most libraries have no marks, and nobody waits for those of the others.
    (store, rulings) = (surroundings.marks?(language), surroundings.rulings?(language))
    if let decided = rulings?.load() { tell(decided) }
    if let kept = store?.load() { tell(kept) }
    if let hint = libraries.packingHint(language), program.state.message == nil { tell(.done(hint)) }
    checks.wantAll()
    schedule.preparing = true
    while isRunning {
      let patience = schedule.patience(
        isGathering: !ungathered.isEmpty, isImporting: importing != nil,
        isChecking: checks.isBusy || facts.isBusy || pages.isBusy || texts.isBusy
          || files.isBusy, isReviewing: store?.isShared ?? false)
      guard let event = terminal.nextEvent(timeout: patience) else {
        workMeanwhile()
        continue
      }
      take(event)
      // Whatever came meanwhile is taken before anything is drawn: fifty keys at once cost one frame.
      var count = 1
      while isRunning, count < Self.mostAtOnce, let more = terminal.nextEvent(timeout: 0) {
        take(more)
        count += 1
      }
      takeTyped()
      if isRunning { show() }
      schedule.follow()
    }
  }

  private var language: Language { program.state.options.language }

  /// Does a step of what is to be done while no key waits.
  private mutating func workMeanwhile() {
    schedule.hasShown = false
    if schedule.hasMoved, let entry = program.selectedEntry() { checks.readAhead(entry) }
    schedule.hasMoved = false
    // Another thread checks and reads while this one prepares.
    checks.begin()
    followImport()
    takeFacts(facts.news() + pages.news() + texts.news() + files.news() + (store?.news() ?? []))
    if !takeChecks(), !gatherNext() { schedule.preparing = program.prepare() }
  }

  /// Begins to import a file or folder.
  private mutating func beginImport(_ path: String, replaces: Bool) {
    let home = path.hasPrefix("~/") ? surroundings.home : nil
    let file = home.map { $0 + path.dropFirst() } ?? path
    guard importing == nil else {
      let text = language.pick("上一次导入还没有完，请稍候再试。", "An import is still going on; try again when it has ended.")
      return carryOut(program.handle(.failed(text)))
    }
    importing = libraries.importFolder.flatMap { folder in
      surroundings.beginImport(file, folder, replaces, language).map { ImportStory($0, into: folder) }
    }
    let answer: Answer =
      importing == nil
      ? .failed(language.pick("无法开始导入；请用 mingzhang import。", "The import could not begin; use mingzhang import."))
      : .done(language.pick("正在导入 ", "importing ") + file)
    carryOut(program.handle(answer))
  }

  /// Keeps a correction, and begins to read the document anew.
  private mutating func correct(_ correction: CorrectionRequest) {
    guard importing == nil else {
      let text = language.pick("上一次导入还没有完，请稍候再试。", "An import is still going on; try again when it has ended.")
      return carryOut(program.handle(.failed(text)))
    }
    switch surroundings.correct(libraries.library, correction, language) {
    case .failed(let text): carryOut(program.handle(.failed(text)))
    case .begun(let work, let folder):
      importing = ImportStory(work, into: folder)
      carryOut(
        program.handle(.done(language.pick("正在按更正重读原文件…", "Reading the document anew with the correction…"))))
    }
  }

  /// Says how far the import is; reads the library anew at its end.
  private mutating func followImport() {
    let language = language
    let message = importing?.message(language)
    for document in importing?.newReports() ?? [] { carryOut(program.handle(.imported(document))) }
    guard let message else { return }
    if let story = importing, story.isOver {
      importing = nil
      libraries.include(story.folder)
      carryOut([.reload])
    }
    tell(message.isError ? .failed(message.text) : .done(message.text))
  }

  /// Takes what was found meanwhile; false where there is no news.
  private mutating func takeChecks() -> Bool {
    let news = checks.news()
    if news.isEmpty { return false }
    for (key, report) in news.reports { carryOut(program.handle(.checked(key, report))) }
    if !news.counts.isEmpty { carryOut(program.handle(.counted(news.counts))) }
    schedule.preparing = true
    show()
    return true
  }

  /// Takes what is known of the facts now, and shows it.
  private mutating func takeFacts(_ news: [Answer]) {
    if news.isEmpty { return }
    for answer in news { carryOut(program.handle(answer)) }
    show()
  }

  /// Checks what is open and not checked yet: what is taken home says all that is found.
  private mutating func finishChecks() {
    for (key, open) in program.state.opened where program.state.report(key) == nil {
      carryOut(program.handle(.checked(key, Reconciler().check(open.accounts))))
    }
  }

  private mutating func keep(_ setting: String, _ value: String) {
    switch Setting(rawValue: setting) {
    case .mouse: terminal.listenToMouse(program.state.options.usesMouse)
    case .embedded:
      libraries.showEmbedded(program.state.options.showsEmbedded)
      carryOut([.reload])
    default: break
    }
    if let problem = surroundings.keepSetting(setting, value, language) { carryOut(program.handle(.failed(problem))) }
  }

  /// Reads one department's documents to be looked through; false where none are left.
  private mutating func gatherNext() -> Bool {
    guard let key = ungathered.popLast() else { return false }
    let accounts = libraries.accounts(key)
    carryOut(program.handle(.gathered(key, accounts)))
    if program.state.report(key) == nil { carryOut(program.handle(.checked(key, Reconciler().check(accounts)))) }
    if program.isSearching { show() }
    return true
  }

  /// Takes an event; characters of a line wait for those that come with them.
  private mutating func take(_ event: Event) {
    if program.isTyping, case .key(let key) = event, let scalar = key.typed {
      typed.unicodeScalars.append(scalar)
    } else {
      takeTyped()
      carryOut(program.handle(event))
    }
  }

  private mutating func takeTyped() {
    if typed.isEmpty { return }
    carryOut(program.type(typed))
    typed = ""
  }

  private mutating func show() {
    terminal.show(program.frame(), theme: program.state.options.theme)
    schedule.hasShown = true
  }

  /// Tells the program something, and shows what it makes of it.
  private mutating func tell(_ answer: Answer) {
    carryOut(program.handle(answer))
    show()
  }

  /// Takes what was opened; of what could not be, the row in the library says so from then on.
  private mutating func open(_ ids: [String]) {
    let answer = checks.documents(ids).map { Answer.opened($0) } ?? libraries.open(ids, language)
    if case .failed = answer {
      let keys = Set(ids.compactMap { DepartmentYear(disclosure: $0) })
      carryOut(
        program.handle(.counted([DepartmentYear: FindingCounts](uniqueKeysWithValues: keys.map { ($0, .damaged) }))))
    }
    carryOut(program.handle(answer))
  }

  private mutating func reload() {
    libraries.reload()
    checks = BackgroundChecks(libraries.library)
    checks.wantAll()
    facts = FactWorker()
    texts = TextWorker()
    ungathered = []
    carryOut(program.handle(.reloaded(libraries.knownLibrary(language))))
  }

  private mutating func carryOut(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .open(let ids): open(ids)
      case .check(let key):
        if program.state.report(key) == nil, let open = program.state.opened[key] { checks.want(key, open.accounts) }
      case .openFacts:
        facts.open(libraries.factsOpener)
        for answer in facts.newsSoon() { carryOut(program.handle(answer)) }
      case .ask(let request):
        facts.ask(request)
        for answer in facts.newsSoon() { carryOut(program.handle(answer)) }
      case .askForPictures: terminal.askForPictures()
      case .readPage(let request):
        if let read = surroundings.readPage {
          let (library, language) = (libraries.library.another(), language)
          pages.read(request) { read(library, request, language) }
        }
      case .openDocument(let request):
        carryOut(program.handle(surroundings.openDocument(libraries.library, request, language)))
      case .findTexts(let query): texts.find(query, in: libraries.library.another())
      case .find(let query): carryOut(program.handle(.found(libraries.answer(query))))
      case .reload: reload()
      case .keepRulings(let decided): if let answer = rulings?.keep(decided) { carryOut(program.handle(answer)) }
      case .keep(let marks): if let answer = store?.keep(marks) { carryOut(program.handle(answer)) }
      case .copy(let text): terminal.copy(text)
      case .export(let choice):
        finishChecks()
        files.write(surroundings.takeHome(choice, &program))
        let written = files.newsSoon()
        if written.isEmpty {
          carryOut(program.handle(.done(language.pick("正在写文件…", "Writing the file…"))))
        }
        for answer in written { carryOut(program.handle(answer)) }
      case .quitIfKept: isRunning = program.state.isUnkept
      case .keepSetting(let setting, let value): keep(setting, value)
      case .gather(let keys): ungathered = keys.reversed()
      case .bringIn(let path, let replaces): beginImport(path, replaces: replaces)
      case .correct(let correction): correct(correction)
      case .redraw: terminal.redraw()
      case .suspend: terminal.suspend()
      case .quit: isRunning = false
      }
    }
  }
}
