import Synchronization

/// The text of a document, which may be read only when it is first asked for: a department is opened far more often than its text.
public struct PassageText: Sendable {
  /// Why not all was read: file, line and what to do, in both languages.
  public struct Fault: Hashable, Sendable {
    private let chinese: String
    private let english: String

    /// A fault.
    public init(chinese: String, english: String) { (self.chinese, self.english) = (chinese, english) }

    /// What is wrong, in a language.
    public func text(_ language: Language) -> String { language.pick(chinese, english) }
  }

  /// What was read, or how.
  private enum State {
    case read([Passage], fault: Fault?)
    case unread(@Sendable () -> (passages: [Passage], fault: Fault?))
  }

  /// Shared by copies, so that all have what one of them read.
  private final class Store: Sendable {
    let state: Mutex<State>
    init(_ state: sending State) { self.state = Mutex(state) }
  }

  private let store: Store

  /// A text at hand.
  public init(_ passages: [Passage]) { store = Store(.read(passages, fault: nil)) }

  /// A text that is read when it is asked for.
  /// - Parameter read: the passages that could be read, and what is wrong where that is not all; asked once.
  public init(reading read: @escaping @Sendable () -> (passages: [Passage], fault: Fault?)) {
    store = Store(.unread(read))
  }

  /// The passages in the order of the document.
  public var passages: [Passage] { told.passages }

  /// Why there are no further passages, in a sentence with file and line; nil where all were read.
  public var fault: Fault? { told.fault }

  private var told: (passages: [Passage], fault: Fault?) {
    store.state.withLock { state in
      switch state {
      case .read(let passages, let fault): return (passages, fault)
      case .unread(let read):
        let told = read()
        state = .read(told.passages, fault: told.fault)
        return told
      }
    }
  }
}

extension PassageText: Hashable {
  /// Whether both say the same, which reads them.
  public static func == (left: PassageText, right: PassageText) -> Bool {
    left.store === right.store || left.passages == right.passages
  }
  /// Hashes how many passages there are.
  public func hash(into hasher: inout Hasher) { hasher.combine(passages.count) }
}
