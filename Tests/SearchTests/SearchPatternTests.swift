import Randomness
import Search
import Testing

struct SearchPatternTests {
  private func rank(_ query: String, _ name: String) -> SearchRank? { SearchPattern(query).rank(of: name) }

  @Test(
    arguments: [
      // As it stands.
      ("行政运行", "行政运行", .exact), ("行政", "行政运行", .prefix), ("运行", "行政运行", .substring), ("项目", "行政运行", nil),
      // Initials, syllables, mixed, unfinished at the end.
      ("xzyx", "行政运行", .spelled), ("xz", "行政运行", .initials), ("xingzheng", "行政运行", .initials),
      ("xingzhengyunxing", "行政运行", .spelled), ("xingzyx", "行政运行", .spelled), ("行政yx", "行政运行", .spelled),
      ("xz运行", "行政运行", .spelled), ("xingzhe", "行政运行", .initials), ("yx", "行政运行", .within),
      ("zyunx", "行政运行", .within), ("xzzx", "行政运行", nil), ("zwgk", "政务公开审批", .initials),
      // zh, ch, sh are initials, too.
      ("xzhyx", "行政运行", .spelled), ("shbz", "社会保障和就业支出", .initials), ("shehui", "社会保障", .initials),
      // Several readings.
      ("kj", "会计", .spelled), ("hj", "会计", .spelled), ("kuaiji", "会计", .spelled), ("huiyi", "会议费", .initials),
      ("hz", "行政", .spelled), ("yh", "银行", .spelled), ("chongdian", "重点", .spelled), ("zd", "重点", .spelled),
      ("zq", "重庆", .spelled), ("cq", "重庆", .spelled), ("jslv", "及时率", .spelled), ("jslu", "及时率", .spelled),
      ("ndss", "年度实施", .spelled), ("nv", "女", .spelled), ("nü", "女", .spelled),
      // Brackets and blanks of the name may be left out; blanks of the query count for nothing.
      ("zfbgtjxgjgsw", "政府办公厅（室）及相关机构事务", nil), ("zfbgtsjxgjgsw", "政府办公厅（室）及相关机构事务", .spelled),
      ("办公厅室", "政府办公厅（室）及相关机构事务", .substring), ("室）及", "政府办公厅（室）及相关机构事务", .substring),
      ("行政 运行", "行政运行", .exact), ("三公", "“三公”经费", .prefix), ("sangong", "“三公”经费", .initials),
      // Capitals, full-width forms.
      ("ＸＺＹＸ", "行政运行", .spelled), ("XZYX", "行政运行", .spelled), ("ppp", "ＰＰＰ项目", .prefix), ("２０１", "201", .exact),
      ("office", "WPS Office", .substring), ("pppxm", "PPP项目", .spelled),
      // Codes.
      ("20103", "2010301", .prefix), ("2010301", "2010301", .exact),
    ] as [(String, String, SearchRank?)])
  func `a query answers as expected`(query: String, name: String, expected: SearchRank?) {
    #expect(rank(query, name) == expected, "\(query) in \(name)")
  }

  @Test(
    arguments: [
      ("广州信访", "广州市信访局", .scattered), ("泽州审批", "泽州县行政审批服务管理局", .scattered), ("信访局", "广州市信访局", .substring),
      ("访信", "广州市信访局", nil), ("州", "广州市信访局", .substring), ("局广", "广州市信访局", nil),
      ("gzxf", "广州市信访局", .scattered), ("zzsp", "泽州县行政审批服务管理局", .scattered), ("zxfg", "广州市信访局", nil),
    ] as [(String, String, SearchRank?)])
  func `characters in order find a department, whatever stands between`(
    query: String, name: String, expected: SearchRank?
  ) {
    #expect(SearchPattern(query).rank(ofDepartment: name) == expected)
    #expect(rank(query, name) == (expected == .scattered ? nil : expected), "of other names only what stands together")
  }

  @Test func `nothing typed finds nothing`() {
    #expect(rank("", "行政运行") == nil)
    #expect(rank("  　", "行政运行") == nil)
    #expect(SearchPattern(" ").isEmpty)
  }

  @Test func `the better answer comes first`() {
    let names = ["综合行政运行", "行政运行与管理", "行政运行", "新政运行", "行政运行xzyx"]
    let ranked = names.compactMap { name in rank("行政运行", name).map { ($0, name) } }.sorted { $0.0 < $1.0 }
    #expect(ranked.map(\.1) == ["行政运行", "行政运行与管理", "行政运行xzyx", "综合行政运行"])
    #expect(SearchRank.allCases == SearchRank.allCases.sorted())
  }

  @Test func `a query of any length is taken`() {
    let long = String(repeating: "x", count: 500)
    #expect(rank(long, "行政运行") == nil)
    #expect(rank(long, String(repeating: "行", count: 500)) != nil)
  }

  @Test func `names are kept once and ranked by number`() {
    var names = SearchNames()
    #expect(names.add("") == 0)
    let first = names.add("行政运行")
    for number in 0..<500 { _ = names.add("项目\(number)") }
    #expect(names.add("行政运行") == first)
    #expect(names.count == 502)
    #expect(names[first] == "行政运行" && names[0].isEmpty)
    let ranks = names.ranks(SearchPattern("xzyx"))
    #expect(ranks.count == 502 && ranks[Int(first)] == SearchRank.spelled.rawValue)
    #expect(ranks.count { $0 != 255 } == 1)
    // What stands apart in a name is an answer in departments only.
    #expect(names.ranks(SearchPattern("xm49")).count { $0 < SearchRank.scattered.rawValue } == 11)
  }

  @Test func `looking at the letters first loses nothing`() {
    // Given names and queries made of the same few characters
    var generator = SeededGenerator(seed: 3)
    func random(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &generator) }
    let characters = Array("行政会计重率女a1（）绿".unicodeScalars)
    let typed = Array("xzhkjclvnuüa1行率".unicodeScalars)
    var names = SearchNames()
    for _ in 0..<300 {
      _ = names.add(String(String.UnicodeScalarView((0...random(6)).map { _ in characters[random(characters.count)] })))
    }
    for _ in 0..<400 {
      let query = String(String.UnicodeScalarView((0...random(4)).map { _ in typed[random(typed.count)] }))
      let ranks = names.ranks(SearchPattern(query))
      // Then each is ranked as it is by itself
      let alone = (0..<UInt32(names.count)).map { SearchPattern(query).rank(ofDepartment: names[$0])?.rawValue ?? 255 }
      #expect(ranks == alone, "\(query)")
    }
  }
}
