import Browser
import BudgetModel
import Console
import Curses

/// The loop: events in, effects carried out, one frame after all that was typed.
struct BrowsingSession {
  private let terminal: any Terminal
  private var holdings: Holdings
  private var program: Program
  private var isRunning = true

  /// A session on a terminal.
  init(terminal: any Terminal, holdings: Holdings, options: Options) {
    self.terminal = terminal
    self.holdings = holdings
    program = Program(summaries: holdings.summaries, options: options, size: terminal.size)
  }

  /// Runs until the user leaves.
  mutating func run(from start: PathResolver.Destination?) {
    if let problem = holdings.problemText(program.state.options.language) {
      carryOut(program.handle(.failed(problem)))
    }
    if let start {
      carryOut(program.go(to: start.place, phase: start.phase, selection: start.selection))
    }
    show()
    while isRunning {
      guard let event = terminal.nextEvent(timeout: nil) else { continue }
      take(event)
      // Whatever came meanwhile is taken before anything is drawn: fifty keys at once cost one frame.
      while isRunning, let more = terminal.nextEvent(timeout: 0) { take(more) }
      if isRunning { show() }
    }
  }

  private mutating func take(_ event: Event) { carryOut(program.handle(event)) }

  private mutating func show() { terminal.show(program.frame(), theme: program.state.options.theme) }

  private mutating func carryOut(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .open(let ids): carryOut(program.handle(holdings.open(ids, program.state.options.language)))
      case .reload:
        holdings.reload()
        carryOut(program.handle(.reloaded(holdings.summaries)))
      case .redraw: terminal.redraw()
      case .suspend: terminal.suspend()
      case .quit: isRunning = false
      }
    }
  }
}
