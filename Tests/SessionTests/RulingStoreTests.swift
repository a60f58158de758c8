import Browser
import BudgetModel
import Foundation
import TestSupport
import Testing

@testable import Session

/// What is decided, on disk.
@Suite struct RulingStoreTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func store() -> RulingStore {
    let path = folder.path
    return RulingStore([.embedded], .chinese) { $0 == "XDG_STATE_HOME" ? path : nil }
  }

  private var file: String { folder.path + "/mingzhang/rulings-default.csv" }

  private func ruling(_ row: String, _ reason: String) -> Ruling {
    let place = Place.accounts(DepartmentYear(department: "140525-023", year: 2024), .findings)
    return Ruling(id: Mark.ID(place: place, row: row), verdict: .dismissed, reason: reason)
  }

  private func kept(_ answer: Answer?) -> Rulings? {
    guard case .ruled(let rulings, _)? = answer else { return nil }
    return rulings
  }

  @Test func `what is kept is read again`() throws {
    var (one, other) = (store(), store())
    #expect(kept(one.load()) == nil)
    let rulings = Rulings([ruling("C4/x", "已核实，\"是\"\n两行")])
    #expect(kept(one.keep(rulings)) == rulings)
    #expect(kept(other.load()) == rulings)
  }

  @Test func `of two windows neither loses what the other decided`() throws {
    var (one, other) = (store(), store())
    _ = (one.load(), other.load())
    _ = one.keep(Rulings([ruling("a", "1")]))
    #expect(kept(other.keep(Rulings([ruling("b", "2")]))) == Rulings([ruling("a", "1"), ruling("b", "2")]))
  }

  @Test func `a damaged file is set aside, and what could be read of it stays`() throws {
    var one = store()
    _ = one.keep(Rulings([ruling("a", "1")]))
    let text = try String(contentsOfFile: file, encoding: .utf8)
    try (text + "x,\"").write(toFile: file, atomically: true, encoding: .utf8)
    var next = store()
    guard case .ruled(let rulings, let said)? = next.load() else {
      Issue.record("nothing was read")
      return
    }
    #expect(rulings == Rulings([ruling("a", "1")]))
    #expect(said?.contains("判定文件有损坏") == true)
    #expect(FileManager.default.fileExists(atPath: file + ".damaged-1"))
  }

  @Test func `without a home folder it is said that nothing is kept`() {
    var homeless = RulingStore([.embedded], .english) { _ in nil }
    guard case .failed(let text) = homeless.keep(Rulings()) else {
      Issue.record("it was kept")
      return
    }
    #expect(text.contains("no home folder"))
  }
}
