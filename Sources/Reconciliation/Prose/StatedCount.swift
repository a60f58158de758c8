import BudgetModel

/// A number of vehicles or of equipment that a text states.
struct StatedCount {
  /// What is counted, as named there.
  let name: String
  /// The number as a term.
  let term: Term
  /// The heading it stands under.
  let section: String
  /// The sentence under that heading.
  let sentence: Int

  /// Those of a document, in published order: texts about assets state them as facts, others as figures like any other.
  static func all(of disclosure: OpenDisclosure) -> [StatedCount] {
    let facts = disclosure.disclosure.facts.compactMap { StatedCount($0.name, $0.figure, $0.source, of: disclosure.id) }
    let claims = disclosure.disclosure.claims.compactMap {
      $0.measure == .count ? StatedCount($0.subject, $0.figure, $0.source, of: disclosure.id) : nil
    }
    return facts + claims
  }

  private init?(_ name: String, _ figure: Figure, _ source: Source, of disclosure: String) {
    guard case .count(let measure) = figure.quantity, ["辆", "台", "台（套）", "台(套)"].contains(measure),
      case .prose(let section, let sentence) = source.place, let exact = ExactFigure(figure)
    else { return nil }
    self.name = name
    self.section = section
    self.sentence = sentence
    let place = FindingPlace(
      disclosure: disclosure, source: source, text: "\(section) · \(name) \(figure.text)\(measure)")
    term = Term(name, exact, place: place)
  }

  /// Whether vehicles are counted: 车辆, 机要通信用车, 行政执法专用车.
  var isOfVehicles: Bool { isTotalOfVehicles || name.ends("用车") }

  /// Whether vehicles of all kinds are: 车辆, 公务用车, 购置车辆, 机动车.
  var isTotalOfVehicles: Bool { Self.wholes.contains(where: name.ends) && !name.holds("一般公务用车") }

  private static let wholes = ["车辆", "公务用车", "机动车", "车辆实有", "公务用车实有"]

  /// The price above which equipment is counted, and the name without it: 单位价值50万元以上设备.
  var price: (amount: Int, name: String)? {
    guard name.holds("设备") else { return nil }
    let digits = name.drop { !("0"..."9").contains($0) }.prefix { ("0"..."9").contains($0) }
    guard name[digits.endIndex...].hasPrefix("万元"), let amount = Int(digits) else { return nil }
    return (amount, String(name[..<digits.startIndex] + name[digits.endIndex...]).folded)
  }
}
