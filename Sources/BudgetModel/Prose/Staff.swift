/// How many people a department says it has (实有, 在职): what amounts per head are divided by.
public struct Staff: Hashable, Sendable {
  /// How many people.
  public let count: Int64
  /// The facts added up, as published: one where the document states the whole.
  public let facts: [Fact]

  /// Finds the number among a document's facts.
  ///
  /// A fact that counts all people in post is taken as it is; else those of the kinds of post (局机关实有, 全额事业实有 …) are
  /// added up, unless one of them is the sum of the others and thus the whole. Posts approved (编制) are no people.
  /// - Returns: nil where the document states no number of people in post.
  public init?(_ facts: [Fact]) {
    let counted = facts.filter { fact in
      guard case .count(let measure) = fact.figure.quantity, measure == "人" || measure == "名" || measure == "人数"
      else { return false }
      let name = fact.name.withoutBlanks
      return fact.figure.number.places == 0 && fact.figure.number.digits > 0 && name.holds(any: ["实有", "在职"])
        && !name.holds(any: ["编制", "退休", "车", "遗属"])
    }
    let whole = counted.first { fact in
      ["实有人员", "实有人数", "在职人员", "在职人数", "在职职工", "在职在编人员", "实有在职人员", "年末实有", "实有"].contains(fact.name.withoutBlanks)
    }
    if let whole {
      self.init(adding: [whole])
      return
    }
    let sum = counted.map { Exact($0.figure.number.digits) }.sum
    if counted.count > 2,
      let whole = counted.first(where: {
        sum.isKnown && sum - Exact($0.figure.number.digits) == Exact($0.figure.number.digits)
      })
    {
      self.init(adding: [whole])
    } else {
      self.init(adding: counted)
    }
  }

  private init?(adding facts: [Fact]) {
    guard let count = facts.map({ Exact($0.figure.number.digits) }).sum.stored, count > 0 else { return nil }
    self.count = count
    self.facts = facts
  }
}

extension Amount {
  /// An amount divided among people, to the 分, rounded half away from zero.
  public func perHead(of staff: Staff) -> Amount {
    Amount(fen: fen.times(over: Exact(staff.count)), resolution: resolution)
  }
}
