import Browser
import BudgetModel
import Console
import Curses
import Reconciliation

/// The loop: events in, effects carried out, one frame after all that was typed.
struct BrowsingSession {
  private let terminal: any Terminal
  private var holdings: Holdings
  private var program: Program
  /// Where marks are kept; made after the first paint.
  private lazy var store = MarkStore(holdings.places, program.state.options.language)
  private let readsMarks: Bool
  private var isRunning = true
  /// Where options are kept; nil where there is no place.
  private var file: ConfigurationFile?
  /// What holds documents against themselves meanwhile.
  private var checks: BackgroundChecks

  /// What is to be read to be looked through, the next one last.
  private var ungathered: [AccountsKey] = []
  /// Whether screens one key away may still have to be made.
  private var preparing = false
  /// Whether another row may be selected since documents were read ahead.
  private var hasMoved = false
  /// Whether a frame was shown since then.
  private var hasShown = false
  /// What was typed into a line and is not taken yet.
  private var typed = ""
  /// How many events are taken before a frame is shown, however many come.
  private static let mostAtOnce = 4096
  /// What is being imported meanwhile.
  private var importing: ImportStory?

  /// A session on a terminal.
  /// - Parameter readsMarks: whether the user's marks are shown; not in pictures.
  init(terminal: any Terminal, holdings: Holdings, options: Options, readsMarks: Bool = true) {
    self.readsMarks = readsMarks
    self.terminal = terminal
    self.holdings = holdings
    program = Program(
      shelves: holdings.shelves(options.language), options: options, size: terminal.size)
    checks = BackgroundChecks(holdings.library)
  }

  /// Takes the user's configuration.
  mutating func configure(_ configuration: Configuration, _ file: ConfigurationFile?, failure: String?) {
    self.file = file
    program.configure(configuration, file: file?.shown, failure: failure)
  }

  /// Runs until the user leaves.
  /// - Parameters:
  ///   - start: the place named; nil for none.
  ///   - places: keeps where the program is left, and says where it was; nil where that is of no account.
  mutating func run(from start: PathResolver.Destination?, orWhereItWasLeft places: PlaceStore? = nil) {
    if let start {
      carryOut(
        program.go(to: start.place, phase: start.phase, selection: start.selection, comparison: start.comparison))
    } else if program.state.options.resumes, let bookmark = places?.load() {
      carryOut(program.resume(bookmark))
      carryOut(program.settleResumed())
    }
    defer { places?.keep(program.state.bookmark) }
    show()
    // After the first paint: most libraries have no marks, and nobody waits for those of the others.
    if readsMarks, let kept = store.load() {
      carryOut(program.handle(kept))
      show()
    }
    if let hint = holdings.packingHint(program.state.options.language), program.state.message == nil {
      carryOut(program.handle(.done(hint)))
      show()
    }
    checks.wantAll()
    preparing = true
    while isRunning {
      guard let event = terminal.nextEvent(timeout: patience) else {
        hasShown = false
        if hasMoved, let entry = program.selectedEntry() { checks.readAhead(entry) }
        hasMoved = false
        // Another thread checks and reads while this one prepares.
        checks.begin()
        followImport()
        if !takeChecks(), !gatherNext() {
          preparing = program.prepare()
        }
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
      (preparing, hasMoved) = (true, true)
    }
  }

  /// How many milliseconds a key is waited for before other work is done; nil where there is none.
  private var patience: Int? {
    if !ungathered.isEmpty { return 0 }
    // The terminal has the processor first for what was just shown.
    if preparing { return hasShown ? 1 : 0 }
    return importing != nil ? 100 : checks.isBusy ? 20 : nil
  }

  /// Begins to import a file or folder.
  private mutating func beginImport(_ path: String, replaces: Bool) {
    let language = program.state.options.language
    let home = path.hasPrefix("~/") ? Environment.variable("HOME") : nil
    let file = home.map { $0 + path.dropFirst() } ?? path
    guard importing == nil else {
      let text = language.pick("上一次导入还没有完，请稍候再试。", "An import is still going on; try again when it has ended.")
      return carryOut(program.handle(.failed(text)))
    }
    importing = holdings.importFolder.flatMap { ImportStory(file, into: $0, replaces: replaces, language) }
    let answer: Answer =
      importing == nil
      ? .failed(language.pick("无法开始导入；请用 mingzhang import。", "The import could not begin; use mingzhang import."))
      : .done(language.pick("正在导入 ", "importing ") + file)
    carryOut(program.handle(answer))
  }

  /// Says how far the import is; reads the library anew at its end.
  private mutating func followImport() {
    guard let message = importing?.message(program.state.options.language) else { return }
    if let story = importing, story.isOver {
      importing = nil
      holdings.include(story.folder)
      carryOut([.reload])
    }
    carryOut(program.handle(message.isError ? .failed(message.text) : .done(message.text)))
    show()
  }

  /// Takes what was found meanwhile; false where there is no news.
  private mutating func takeChecks() -> Bool {
    let news = checks.news()
    if news.isEmpty { return false }
    for (key, report) in news.reports { carryOut(program.handle(.checked(key, report))) }
    if !news.counts.isEmpty { carryOut(program.handle(.counted(news.counts))) }
    preparing = true
    show()
    return true
  }

  /// Checks what is open and not checked yet: what is taken home says all that is found.
  private mutating func finishChecks() {
    for (key, open) in program.state.opened where program.state.report(key) == nil {
      carryOut(program.handle(.checked(key, Reconciler().check(open.accounts))))
    }
  }

  private mutating func keep(_ setting: Setting, _ value: String) {
    switch setting {
    case .mouse: terminal.listenToMouse(program.state.options.usesMouse)
    case .embedded:
      holdings.showEmbedded(program.state.options.showsEmbedded)
      carryOut([.reload])
    default: break
    }
    guard let file else { return }
    do throws(ConfigurationFile.Failure) {
      try file.keep(setting, value)
    } catch {
      carryOut(program.handle(.failed(error.text(writing: file.shown, program.state.options.language))))
    }
  }

  /// Reads one department's documents to be looked through; false where none are left.
  private mutating func gatherNext() -> Bool {
    guard let key = ungathered.popLast() else { return false }
    let accounts = holdings.accounts(key) ?? YearAccounts(budget: nil, finalAccounts: nil)
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
    hasShown = true
  }

  /// Takes what was opened; of what could not be, the row in the library says so from then on.
  private mutating func open(_ answer: Answer, _ ids: [String]) {
    if case .failed = answer {
      let keys = ids.compactMap { AccountsKey(disclosure: $0) }
      carryOut(
        program.handle(.counted([AccountsKey: FindingCounts](uniqueKeysWithValues: Set(keys).map { ($0, .damaged) }))))
    }
    carryOut(program.handle(answer))
  }

  private mutating func carryOut(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .open(let ids):
        let answer = checks.documents(ids).map { Answer.opened($0) }
        open(answer ?? holdings.open(ids, program.state.options.language), ids)
      case .check(let key):
        if program.state.report(key) == nil, let open = program.state.opened[key] { checks.want(key, open.accounts) }
      case .reload:
        holdings.reload()
        checks.stop()
        checks = BackgroundChecks(holdings.library)
        checks.wantAll()
        ungathered = []
        carryOut(program.handle(.reloaded(holdings.shelves(program.state.options.language))))
      case .keep(let marks): carryOut(program.handle(store.keep(marks)))
      case .copy(let text): terminal.copy(text)
      case .export(let choice):
        finishChecks()
        let file = TakenHome(choice, of: &program, date: Environment.date)
        carryOut(program.handle(file.write(program.state.options.language)))
      case .quitIfKept: isRunning = program.state.isUnkept
      case .keepSetting(let setting, let value): keep(setting, value)
      case .gather(let keys): ungathered = keys.reversed()
      case .bringIn(let path, let replaces): beginImport(path, replaces: replaces)
      case .redraw: terminal.redraw()
      case .suspend: terminal.suspend()
      case .quit: isRunning = false
      }
    }
  }
}
