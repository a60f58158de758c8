/// A list that counts how often one of its elements is looked at: steps instead of time.
public struct Counted<Element>: RandomAccessCollection {
  /// Counts, shared by all slices.
  public final class Steps {
    /// How many elements were looked at.
    public fileprivate(set) var count = 0
  }

  private let elements: [Element]
  /// How often one was looked at so far.
  public let steps = Steps()

  /// A list of these.
  public init(_ elements: some Sequence<Element>) { self.elements = Array(elements) }

  /// The first place.
  public var startIndex: Int { 0 }
  /// Behind the last place.
  public var endIndex: Int { elements.count }
  /// An element; looking at it is a step.
  public subscript(index: Int) -> Element {
    steps.count += 1
    return elements[index]
  }

  /// How many steps something takes with so many pieces, and with ten times as many.
  /// - Parameters:
  ///   - make: gives the elements of so many pieces.
  ///   - read: looks at them; what it throws ends it like any other end.
  public static func steps(
    of few: Int, _ make: (Int) -> some Sequence<Element>, _ read: (Self) throws -> Void
  ) -> (few: Int, many: Int) {
    func steps(_ count: Int) -> Int {
      let list = Self(make(count))
      try? read(list)
      return list.steps.count
    }
    return (steps(few), steps(10 * few))
  }
}
