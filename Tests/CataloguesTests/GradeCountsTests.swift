import Catalogues
import Testing

import BudgetModel

@Suite struct GradeCountsTests {
  @Test func `counts are read as they are written`() {
    var counts = GradeCounts()
    #expect(counts.text == nil && GradeCounts(text: "") == counts)
    for (number, grade) in Grade.allCases.enumerated() {
      counts[grade] = number * 7 + 1
      #expect(GradeCounts(text: counts.text ?? "") == counts)
    }
    #expect(counts.text == "差1 中8 良15 优22")
  }

  @Test(arguments: ["优", "5", "甲5", "优优5", "a优5", "优5x", "5优", "优 5", "优x5", " "])
  func `what is no count is left out`(text: String) {
    #expect(GradeCounts(text: text) == GradeCounts())
    #expect(GradeCounts(text: "良2 \(text) 中3").text == "中3 良2")
  }
}
