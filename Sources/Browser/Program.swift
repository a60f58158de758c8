import Catalogues
import Console

/// The program as a value: events in, effects and frames out. Pure but for a memo of the listings shown last.
public struct Program: Sendable {
  /// Everything it knows.
  public private(set) var state: State

  private var memo = ListingMemo()
  private var answered = AnswersMemo()
  /// Whether a long library's lines were asked for.
  private var hasLines = false

  /// The program at its start, in the library.
  public init(knownLibrary: KnownLibrary, options: Options, size: Size, screens: Screens = .standard) {
    state = State(knownLibrary: knownLibrary, options: options, size: size, screens: screens)
  }

  /// The listing of where one is, made only when something it depends on has changed.
  public mutating func listing() -> Listing {
    let key = ListingMemo.Key(state)
    if let known = memo.listing(key) { return known }
    let listing = state.makeListing()
    memo.keep(listing, for: key)
    return listing
  }

  /// Makes the listing of a screen that is one key away: a step of the work that is done while no key waits.
  /// - Returns: false where all of them are made.
  public mutating func prepare() -> Bool {
    if isSearching { return false }
    if state.place == .library { return primeLibrary() }
    guard let key = state.place.key, state.opened[key] != nil, state.found[key] != nil else { return false }
    for topic in state.screens.ofAccounts {
      let there = state.seen(at: .accounts(key, topic))
      let next = ListingMemo.Key(there)
      if memo.holds(next) { continue }
      memo.keep(there.makeListing(), for: next)
      return true
    }
    return false
  }

  /// The entry selected in a long library, whose documents may be read before they are asked for; nil elsewhere.
  public mutating func selectedEntry() -> YearSummary? {
    guard state.place == .library, state.entry == nil else { return nil }
    let listing = listing()
    let selected = state.selectedIndex(listing)
    guard listing.rows.pages != nil, selected < listing.rows.count,
      let key = LibraryListing.key(listing.rows[selected].id), state.opened[key] == nil
    else { return nil }
    return state.catalogue.entry(key)
  }

  /// Lets a long library find out where each row stands, which the first key would else wait for.
  private mutating func primeLibrary() -> Bool {
    let rows = listing().rows
    guard let pages = rows.pages, let first = rows.first else { return false }
    if !hasLines, state.isFiltering || state.lastSearch != nil {
      // What a filter and the next hit go by, before they are asked for.
      _ = state.catalogue.positions(by: CatalogueOrder()) { _ in false }
      hasLines = true
      return true
    }
    _ = pages.index(of: first.id)
    // Both ends, and what a page up or down would show.
    let (top, height) = (state.here.top, state.size.height)
    let near = stride(from: max(0, top - height), through: min(top + 2 * height, rows.count - 1), by: RowPages.size)
    guard let next = ([0, rows.count - 1] + near).first(where: { !pages.holds($0) }) else { return false }
    _ = rows[next]
    return true
  }

  /// What is offered for what is being typed, made only when something it depends on has changed.
  mutating func answers() -> Listing {
    guard let entry = state.entry else { return Listing(columns: [], rows: []) }
    let key = AnswersMemo.Key(entry, state)
    if let known = answered.answers(key) { return known }
    var answers = state.answers(listing())
    answers.measure()
    answered.keep(answers, for: key)
    return answers
  }

  /// Whether answers to a search are on the screen.
  public var isSearching: Bool {
    if case .search? = state.entry?.purpose { return true }
    return false
  }

  /// The screen now.
  public mutating func frame() -> Frame {
    var frame = ScreenView.frame(state, listing(), answers: answers())
    if state.options.isMeeting { frame = frame.emphasised() }
    return state.options.replacesAmbiguous ? frame.replacingAmbiguous() : frame
  }

  /// Takes what the user's configuration says of keys, and names what does not hold in the message line.
  /// - Parameters:
  ///   - file: where the configuration is kept; nil where there is no place.
  ///   - failure: why it could not be read, in a sentence; nil where it could.
  public mutating func configure(_ configuration: Configuration, file: String?, failure: String? = nil) {
    let language = state.options.language
    if configuration.keymap.bindsAny { state.keymap = configuration.keymap }
    state.configurationFile = file
    state.configurationProblems =
      [failure].compactMap { $0 } + configuration.problems.map { $0.text(file: file ?? "", language) }
    guard let first = state.configurationProblems.first else { return }
    let more = state.configurationProblems.count - 1
    state.message = Message(
      more == 0 ? first : language.pick("(共 \(more + 1) 处, F2) ", "(\(more + 1) in all, F2) ") + first, isError: true)
  }

  /// Goes to a place, as `--at` does.
  public mutating func go(
    to place: Place, phase: PhaseView?, selection: String? = nil, comparison: Comparison? = nil
  ) -> [Effect] {
    settled(state.go(to: place, phase: phase, selection: selection, comparison: comparison))
  }

  /// Takes what is to stand above the minutes.
  public mutating func head(minutes heading: MinutesHeading) { state.minutesHeading = heading }

  /// Goes where the program was left.
  public mutating func resume(_ bookmark: Bookmark) -> [Effect] {
    settled(state.resume(bookmark))
  }

  /// Once what a bookmark leads to was read: leaves a place that is no more.
  public mutating func settleResumed() -> [Effect] {
    settled(state.settleResumed(listing()))
  }

  /// Takes an event.
  public mutating func handle(_ event: Event) -> [Effect] {
    let effects: [Effect]
    switch event {
    case .key(let key): effects = handle(key)
    case .mouse(let action, let position): effects = handle(action, at: position)
    case .paste(let text):
      hear()
      effects = changing { $0.paste(text) } ?? []
    case .resize(let size):
      state.size = size
      effects = []
    case .pictures(let support):
      state.pages.support = .known(support)
      effects = []
    case .resumed: effects = [.redraw]
    case .hangup: effects = state.keepNoteBeingTyped() + [.quit]
    }
    return settled(effects)
  }

  /// Whether characters are text now.
  public var isTyping: Bool { state.entry != nil }

  /// Takes characters that were typed one after the other into a line: the same as their keys, but what follows from a line
  /// is found out once.
  public mutating func type(_ text: String) -> [Effect] {
    hear()
    return settled(changing { $0.insert(text) } ?? [])
  }

  /// Changes what is typed; the selection follows a filter.
  private mutating func changing(_ change: (inout State) -> [Effect]?) -> [Effect]? {
    let filter = state.here.filter
    guard let effects = change(&state) else { return nil }
    if state.entry != nil, state.here.filter != filter { state.selectFirstAnswer(listing()) }
    return effects
  }

  /// Forgets what the last key led to: what was asked is answered by the very next one.
  private mutating func hear() { (state.message, state.asked) = (nil, nil) }

  /// Takes what came of an effect.
  public mutating func handle(_ answer: Answer) -> [Effect] {
    answered = AnswersMemo()
    // What is found in a department changes its own screens and its line in the library.
    switch answer {
    case .counted: memo.forget { $0.key == nil }
    case .checked(let key, _) where state.comparison == nil: memo.forget { $0.key == nil || $0.key == key }
    case .opened: memo.forget { $0 != .library }
    case .found, .pageRead, .textsFound: break
    case .told, .factsRead, .factsOpened, .factsFailed: memo.forget { $0.topic.screen is DeskScreen }
    default: memo = ListingMemo()
    }
    switch answer {
    case .opened(let disclosures):
      state.hold(disclosures)
      return settled(state.resumePath())
    case .found(let found):
      return settled(state.take(found))
    case .gathered(let key, let accounts): state.gather(key, accounts)
    case .checked(let key, let report):
      state.keep(report, of: key)
      state.gather(key, report)
    case .textsFound(let found): state.texts = found
    case .factsRead(let done, let all): state.facts.opening = .reading(done: done, all: all)
    case .factsOpened(let base): state.facts.opening = .open(base)
    case .factsFailed(let error): state.facts.opening = .failed(error)
    case .told(let request, let reply): state.take(reply, to: request)
    case .pageRead(let request, .unkept): return settled(state.takeUnkept(request, listing()))
    case .pageRead(let request, let text): state.take(text, of: request)
    case .imported(let document): state.imported.append(document)
    case .counted(let counts): state.counts.merge(counts) { _, new in new }
    case .reloaded(let knownLibrary):
      let problems = knownLibrary.problems
      state.knownLibrary = knownLibrary
      hasLines = false
      state.opened = [:]
      state.openedLately = []
      state.found = [:]
      state.counts = [:]
      state.searched = nil
      state.indexed = nil
      state.texts = nil
      state.names = [:]
      state.message = Message(
        problems.isEmpty
          ? state.language.pick("已重新读取部门库。", "The library was read anew.")
          : state.language.pick(
            "已重新读取部门库，\(problems.count) 处有问题，见列表末尾。",
            "The library was read anew: \(problems.count) problems, at the end of the list."),
        isError: !problems.isEmpty)
      state.facts = DeskFacts()
      return settled(state.openPresent())
    case .kept(let marks, let text): state.take(marks, said: text)
    case .ruled(let rulings, let text): state.take(rulings, said: text)
    case .notKept(let text): state.failKeeping(text)
    case .done(let text): state.message = Message(text)
    case .failed(let text):
      state.awaitedPath = nil
      state.message = Message(text, isError: true)
    }
    return settled([])
  }

  /// Keeps what is selected in the window, and asks for what the place needs of the facts.
  private mutating func settled(_ effects: [Effect]) -> [Effect] {
    state.learn()
    state.settle(listing())
    return effects + state.factsWanted() + state.pagesWanted()
  }

  private mutating func handle(_ key: Key) -> [Effect] {
    state.message = nil
    // What was asked is answered by the very next key, or forgotten.
    let asked = state.asked
    defer { if state.asked == asked { state.asked = nil } }
    if let effects = changing({ $0.edit(key) }) { return effects }
    // What is shown over the screen stays.
    if key.typed == nil || !isTyping && state.overlay == nil, state.keymap.command(for: key) == .redraw {
      return [.redraw]
    }
    if state.entry != nil, let effects = state.handleEntry(key, listing(), answers: answers()) { return effects }
    if state.overlay != nil, let effects = state.handleOverlay(key, listing()) { return effects }
    guard let command = state.command(of: key) else {
      // A word that an input method committed can only be meant as something to look for.
      if case .character(let scalar) = key.code, !key.control, !key.alt, scalar.properties.isIdeographic {
        return state.beginSearch(String(Character(scalar)))
      }
      state.message = Message(state.language.pick("未绑定: \(key.name)  (? 帮助)", "Not bound: \(key.name)  (? help)"))
      return []
    }
    if let effects = state.handleTreemap(key, listing()) { return effects }
    return state.perform(command, listing())
  }

  private mutating func handle(_ action: MouseAction, at position: Position) -> [Effect] {
    state.message = nil
    if state.entry != nil { return state.handleEntry(action, at: position, listing(), answers: answers()) }
    return state.handle(action, at: position, listing())
  }
}
