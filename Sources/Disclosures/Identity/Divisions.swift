import BudgetModel
import CTextTables
import Glibc

/// The administrative divisions of China: which of them a department's name begins with.
enum Divisions {
  /// What stands before the place in the names of parties and of bodies that have a branch in each.
  private static let bodies = [
    "中国共产党", "中共", "中国共产主义青年团", "共青团", "中国人民政治协商会议", "政协", "中国国民党革命委员会", "民革", "中国民主同盟", "民盟", "中国民主建国会", "民建",
    "中国民主促进会", "民进", "中国农工民主党", "农工党", "中国致公党", "致公党", "九三学社", "台湾民主自治同盟", "台盟",
  ]

  /// The division a name begins with, the lowest one spelt out: 阳城县, or 南京市鼓楼区; 中央 for the state's own.
  /// - Returns: nil where the name begins with none; the code is nil where several divisions bear the name.
  /// - Complexity: one pass over the 3,200 divisions for each level named.
  static func region(in name: String) -> Region? {
    for whole in ["国家", "中央", "全国", "国务院", "最高人民"] where name.hasPrefix(whole) {
      // Not in the list of divisions: the books of the state number it 100000.
      return Region(name: "中央", code: "100000")
    }
    let party = Self.bodies.first { name.hasPrefix($0) } ?? ""
    var rest = Array(name.utf8.dropFirst(party.utf8.count))[...]
    var parent: [UInt8] = []
    var best: (name: String, code: String?)?
    while !rest.isEmpty {
      let matches = matches(rest, under: parent)
      guard let length = matches.map(\.name.count).max() else { break }
      let longest = matches.filter { $0.name.count == length }
      let isSure = longest.count == 1
      let text = String(decoding: longest[0].name, as: UTF8.self)
      best = ((best?.name ?? "") + text, isSure ? String(decoding: longest[0].code, as: UTF8.self) : nil)
      guard isSure else { break }
      let code = longest[0].code
      parent = code.hasSuffix("0000") ? Array(code.prefix(2)) : Array(code.prefix(4))
      rest = rest.dropFirst(length)
      if !code.hasSuffix("00") { break }
    }
    return best.map { Region(name: $0.name, code: $0.code) } ?? short(name)
  }

  /// The province or province-level city a name begins with short: 上海 for 上海市.
  private static func short(_ name: String) -> Region? {
    // A zone bears the name of its city short: 苏州工业园区.
    lazy var isZone = Text.contains(name, any: ["园区", "开发区", "高新区", "新区", "示范区", "度假区"])
    for end in ["市", "省"] {
      let whole = Array((name.prefix(2) + end).utf8)
      let found = matches(whole[...], under: []).filter {
        $0.name.count == whole.count && $0.code.suffix(isZone ? 2 : 4).elementsEqual((isZone ? "00" : "0000").utf8)
      }
      if let one = found.first {
        return Region(
          name: String(decoding: one.name, as: UTF8.self), code: String(decoding: one.code, as: UTF8.self))
      }
    }
    return nil
  }

  private typealias Entry = (code: ArraySlice<UInt8>, name: ArraySlice<UInt8>)

  /// Where the lines of divisions begin, by the first character of the name.
  private static let lines: [UInt32: [Int]] = {
    var length = 0
    guard let base = text_division_lines(&length) else { return [:] }
    var lines: [UInt32: [Int]] = [:]
    var index = 0
    while index + 8 < length {
      let first = (index + 6...index + 8).reduce(0 as UInt32) { $0 << 8 | UInt32(base[$1]) }
      lines[first, default: []].append(index)
      guard let next = memchr(base + index, 0x0A, length - index) else { break }
      index = UnsafePointer(next.assumingMemoryBound(to: UInt8.self)) - base + 1
    }
    return lines
  }()

  private static func matches(_ text: ArraySlice<UInt8>, under parent: [UInt8]) -> [Entry] {
    var found: [Entry] = []
    var length = 0
    guard let base = text_division_lines(&length) else { return [] }
    let table = UnsafeBufferPointer(start: base, count: length)
    for index in lines[text.prefix(3).reduce(0) { $0 << 8 | UInt32($1) }] ?? [] {
      var end = index + 6
      var matches = true
      var place = text.startIndex
      while end < length, table[end] != 0x0A {
        if matches, place < text.endIndex, text[place] == table[end] { place += 1 } else { matches = false }
        end += 1
      }
      if matches, parent.elementsEqual(table[index..<index + parent.count]) {
        found.append((Array(table[index..<index + 6])[...], Array(table[index + 6..<end])[...]))
      }
    }
    return found
  }
}

extension ArraySlice<UInt8> {
  fileprivate func hasSuffix(_ text: String) -> Bool { suffix(text.utf8.count).elementsEqual(text.utf8) }
}
