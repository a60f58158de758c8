/// The code of a department, as forms print it before the name: `023-泽州县…`.
enum DepartmentCode {
  /// The code printed most often before a department's name; nil where none is.
  static func find(_ name: String, in parts: [Part]) -> String? {
    var counts: [String: Int] = [:]
    for part in parts {
      switch part {
      case .line(let line): if let code = code(name, in: line.text) { counts[code, default: 0] += 1 }
      case .rows(let rows):
        for cell in rows.cells { if let code = code(name, in: cell) { counts[code, default: 0] += 1 } }
      }
    }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  /// The three digits before a name. Longer codes are those of units below the department.
  static func code(_ name: String, in text: String) -> String? {
    guard text.utf8.count < 300, text.hasSuffix(name) else { return nil }
    let before = text.dropLast(name.count)
    guard let stroke = before.last, "-—－ ".contains(stroke) else { return nil }
    let digits = before.dropLast().reversed().prefix { $0.isNumber }
    return digits.count == 3 ? String(digits.reversed()) : nil
  }

  /// A name without the code before it.
  static func stripped(_ text: String) -> String {
    var text = withoutCodeBehind(Text.squeezed(text))
    // [099]某局.
    if let open = text.first, "[［【".contains(open), let close = text.firstIndex(where: { "]］】".contains($0) }),
      Text.isDigits(text[..<close].dropFirst())
    {
      text = String(text[text.index(after: close)...])
    }
    let digits = text.prefix { $0.isNumber }
    let rest = text.dropFirst(digits.count)
    guard !digits.isEmpty, let stroke = rest.first, "-—－".contains(stroke) else { return text }
    return String(rest.dropFirst())
  }

  /// A name without the code behind it: 某局303, 某局（303001）, 某局-303.
  private static func withoutCodeBehind(_ text: String) -> String {
    let marks = "（()）[]【】-—－/／"
    let rest = text.reversed().drop { $0.isASCII && $0.isNumber || marks.contains($0) }.reversed()
    let name = String(rest)
    let digits = text.dropFirst(name.count).filter { !marks.contains($0) }
    return digits.count >= 3 && BodyName.isEnded(name) ? name : text
  }
}
