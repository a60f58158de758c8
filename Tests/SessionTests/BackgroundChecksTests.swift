import BudgetModel
import Testing

@testable import Session

/// Checking beside the session: what was found arrives, and the thread ends with its owner.
struct BackgroundChecksTests {
  private func news(_ checks: BackgroundChecks, until holds: (BackgroundChecks.News) -> Bool) -> BackgroundChecks.News {
    var all = BackgroundChecks.News()
    while !holds(all) {
      let more = checks.news()
      all.reports += more.reports
      all.counts.merge(more.counts) { _, new in new }
      if more.isEmpty { Turn.give() }
    }
    return all
  }

  @Test
  func `of all documents that were never checked it becomes known and is kept how much is found`() {
    let library = MadeLibrary(years: 2001...2020)
    let checks = BackgroundChecks(library)
    checks.begin()
    #expect(!checks.isBusy, "nothing is asked for")
    checks.wantAll()
    checks.begin()
    let found = news(checks) { $0.counts.count == 20 }
    #expect(found.reports.isEmpty)
    while checks.isBusy { Turn.give() }
    #expect(library.kept.count == 20 && library.read == 20)
  }

  @Test func `what is open is checked first, and all that is found is told`() throws {
    let library = MadeLibrary(years: 2001...2003)
    let entry = try #require(library.catalogue.all.first)
    let checks = BackgroundChecks(library)
    checks.want(entry.key, try library.accounts(of: entry))
    checks.want(entry.key, try library.accounts(of: entry))
    checks.begin()
    #expect(news(checks) { !$0.reports.isEmpty }.reports.map(\.key) == [entry.key])
  }

  @Test func `documents wished for are read ahead, others are not given for them`() throws {
    let library = MadeLibrary(years: 2001...2003)
    let entries = library.catalogue.all
    let checks = BackgroundChecks(library)
    checks.readAhead(entries[1])
    checks.begin()
    while checks.isBusy { Turn.give() }
    #expect(checks.documents(entries[0].documents.map(\.id)) == nil)
    #expect(checks.documents(entries[1].documents.map(\.id))?.map(\.year) == [entries[1].key.year])
  }

  @Test func `the thread ends with its owner, after the document at hand`() {
    var library: MadeLibrary? = MadeLibrary(years: 1901...2000, allowed: 0)
    weak let held = library
    var checks = library.map { BackgroundChecks($0) }
    checks?.wantAll()
    checks?.begin()
    while held?.read == 0 { Turn.give() }
    // It reads now; whoever asked goes.
    checks = nil
    library = nil
    held?.allow(.max)
    var most = 0
    while let library = held { most = max(most, library.read) }
    #expect(most <= 1, "\(most) of 100 were read for nobody")
  }
}
