import BudgetModel

/// Which of the parts every document must have are there, and where each begins: what the contents alone list is not.
enum DocumentPartReader {
  /// The words that headings of a part hold; for the last four, words of any line.
  private static let words: [(part: DocumentPart, words: [String])] = [
    (.glossary, ["名词解释", "术语解释", "专业名词", "专业性名词", "名词释义"]),
    (.organisation, ["机构设置", "机构情况", "单位构成", "部门构成", "单位设置", "内设机构", "组织机构", "预算单位"]),
    (.functions, ["职责", "职能", "主要工作"]),
    (.narrative, ["情况说明", "编制说明", "决算说明", "预算说明", "收支说明", "总体情况", "收支情况", "安排情况"]),
    (.runningCosts, ["机关运行经费"]), (.procurement, ["政府采购"]), (.assets, ["国有资产", "资产占用", "共有车辆", "车辆"]),
    (.performance, ["绩效"]),
  ]

  /// The parts, each once, in the order of the document.
  static func phrases(_ parts: [Part]) -> [StatedPhrase] {
    var found: [StatedPhrase] = []
    func add(_ part: DocumentPart, _ line: Part.Line) {
      guard !found.contains(where: { $0.text == part.rawValue }) else { return }
      found.append(
        StatedPhrase(.part, part.rawValue, source: Source(.prose(section: "", sentence: line.line), page: line.page)))
    }
    var listed: Set<String> = []
    var isInContents = false
    for part in parts {
      guard case .line(let line) = part else {
        // Contents with columns are rows, and what follows them is the document.
        isInContents = false
        continue
      }
      let text = Text.squeezed(line.text)
      if text == "目录" {
        add(.contents, line)
        isInContents = true
        continue
      }
      let isHeading = text.count <= 40 && !text.contains("。") && StatedNumber.all(in: text).allSatisfy { !$0.isMoney }
      if isInContents {
        // The contents end where one of their lines comes a second time.
        if text.count <= 60, listed.insert(title(text)).inserted, !text.hasSuffix("。") { continue }
        isInContents = false
      }
      for (part, words) in words where isHeading || part.isToldAnywhere {
        if Text.contains(text, any: words) { add(part, line) }
      }
    }
    return found
  }

  /// A line of contents without its dots and page.
  private static func title(_ text: String) -> String {
    var title = text[...]
    while let last = title.last, last.isNumber || "….·-－—".contains(last) { title.removeLast() }
    return String(title)
  }
}

extension DocumentPart {
  /// Whether a sentence that speaks of it is enough: no heading need bear its name.
  fileprivate var isToldAnywhere: Bool { [.runningCosts, .procurement, .assets, .performance].contains(self) }
}

extension StatedNumber {
  fileprivate var isMoney: Bool { if case .money = quantity { true } else { false } }
}
