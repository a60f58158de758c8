import BudgetModel
import Reconciliation

extension Made {
  /// Claims from lines such as `三、支出|1|share|208 社会保障支出|支出合计|40.00%`: heading, sentence, measure, subject with its
  /// code, base, figure.
  static func claims(_ lines: String) -> [Claim] {
    lines.split(separator: "\n").compactMap { line in
      let fields = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      guard fields.count == 6, let sentence = Int(fields[1]), let measure = Claim.Measure(rawValue: fields[2]),
        let figure = figure(fields[5])
      else { return nil }
      let words = fields[3].split(separator: " ").map(String.init)
      let code = words.count == 2 ? FunctionCode(words[0]) : nil
      return Claim(
        subject: words.last ?? "", code: code, measure: measure, base: fields[4].isEmpty ? nil : fields[4],
        figure: figure, source: Source(.prose(section: fields[0], sentence: sentence)))
    }
  }

  /// A figure with its unit: `12.30万元`, `40%`, `3个`.
  static func figure(_ text: String) -> Figure? {
    let number = text.prefix { "-.,0123456789".contains($0) }
    return Figure(String(number), Quantity(String(text.dropFirst(number.count))))
  }

  /// What one rule says of a document with a narrative.
  static func report(
    _ rule: some Rule, claims: String, kind: DisclosureKind = .finalAccounts, enumerations: [Enumeration] = [],
    _ tables: Table...
  ) -> Report {
    var disclosure = disclosure(tables, kind: kind)
    disclosure.claims = Made.claims(claims)
    disclosure.enumerations = enumerations
    return Reconciler(rules: [rule]).check(disclosure)
  }
}
