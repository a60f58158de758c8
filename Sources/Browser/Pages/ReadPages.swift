import Console

/// The pages read so far, and how they are shown.
struct ReadPages {
  /// What the terminal said of pictures; nil before it was asked.
  enum Support: Equatable {
    case unasked, asked
    case known(PictureSupport?)
  }

  /// What is known of pictures.
  var support = Support.unasked
  /// Whether text is wished for where pictures could be shown.
  var prefersText = false
  /// What was asked for last and is not read yet.
  var asked: PageRequest?
  private var read: [(request: PageRequest, text: PageText)] = []

  /// How many pages, or parts of pages, are kept.
  private static let kept = 8

  /// What came of a request; nil where it was not read.
  subscript(_ request: PageRequest) -> PageText? { read.last { $0.request == request }?.text }

  /// What of the same page was read last, drawn or not.
  func lately(_ request: PageRequest) -> PageText? {
    read.last { $0.request.text == request.text && ($0.request.window == nil) == (request.window == nil) }?.text
  }

  /// Keeps what came of a request.
  mutating func keep(_ text: PageText, of request: PageRequest) {
    if asked == request { asked = nil }
    read.removeAll { $0.request == request }
    read.append((request, text))
    if read.count > Self.kept { read.removeFirst() }
  }

  /// Whether the terminal shows pictures.
  var hasPictures: Bool { if case .known(_?) = support { true } else { false } }

  /// How the terminal takes pictures, where pages are shown so.
  var shown: PictureSupport? {
    guard !prefersText, case .known(let support) = support else { return nil }
    return support
  }
}
