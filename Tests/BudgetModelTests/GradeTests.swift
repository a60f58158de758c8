import BudgetModel
import Testing

struct GradeTests {
  @Test(
    arguments: [
      ("100", .excellent), ("90", .excellent), ("90.00", .excellent), ("89.99", .good), ("80", .good),
      ("79.9999", .fair),
      ("60.0", .fair), ("59.99", .poor), ("0", .poor), ("-5", .poor), ("120", .excellent),
      ("90.0000000000000000", .excellent),
      ("0.9000000000000000", .poor), ("9.00000000000000000", .poor), ("999999999999999999", .excellent),
    ] as [(String, Grade)])
  func `a score earns the grade of its range`(score: String, grade: Grade) throws {
    #expect(Grade(score: try #require(PublishedNumber(score))) == grade)
  }

  @Test func `no number of places brings it down`() {
    #expect(Grade(score: PublishedNumber(digits: .max, places: 60)) == .poor)
    #expect(Grade(score: PublishedNumber(digits: .max, places: 18)) == .poor)
  }

  @Test func `grades order from poor to excellent`() {
    #expect(Grade.allCases.shuffled().sorted() == [.poor, .fair, .good, .excellent])
  }
}
