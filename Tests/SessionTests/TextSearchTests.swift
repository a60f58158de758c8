import Browser
import BudgetModel
import Catalogues
import Library
import Synchronization
import Testing

@testable import Session

/// Words found in the text of all documents, beside the keys.
struct TextSearchTests {
  /// A library whose departments have a sentence each; it counts the documents read whole.
  private final class TextLibrary: Library {
    let catalogue: any Catalogue
    let problems: [LibraryError] = []
    private let disclosures: [String: Disclosure]
    private let read = Mutex(0)

    var readCount: Int { read.withLock { $0 } }

    init(_ sentences: [(department: String, text: String)]) {
      var all: [Disclosure] = []
      for (number, sentence) in sentences.enumerated() {
        let department = Department(
          name: sentence.department, code: "\(100 + number)", region: Region(name: "样例县", code: "990001"))
        var disclosure = Disclosure(department: department, year: 2024, kind: .finalAccounts, title: "样例")
        disclosure.passages = [
          Passage(sentence.text, source: Source(.prose(section: "一、支出", sentence: 1), page: 3))
        ]
        all.append(disclosure)
      }
      disclosures = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })
      catalogue = HeldCatalogue(all.map { Summary($0) })
    }

    func disclosure(_ id: String) throws(LibraryError) -> Disclosure {
      read.withLock { $0 += 1 }
      guard let disclosure = disclosures[id] else { throw .unknownDisclosure(id) }
      return disclosure
    }

    func keptText(of id: String) -> [UInt8]? { disclosures[id].map { Array($0.passages[0].text.utf8) } }
  }

  private let library = TextLibrary(
    (0..<450).map { number in
      (number == 7 ? "水利局" : "第\(number)局", number % 100 == 7 ? "主要原因是压减一般性支出。" : "与上年持平。")
    })

  private func search(_ words: [String], limit: Int = 60, goesOn: Bool = true) -> (hits: [FoundTexts.Hit], isAll: Bool)
  {
    var hits: [FoundTexts.Hit] = []
    let isAll = TextSearch(library: library, words: words).run(over: library.catalogue, limit: limit) { found in
      hits += found
      return goesOn
    }
    return (hits, isAll)
  }

  @Test func `only documents that hold the words are read`() {
    let (hits, isAll) = search(["压减"])
    #expect(hits.count == 5 && isAll && library.readCount == 5)
  }

  @Test func `a word may name the department, and all others must stand in one sentence`() {
    #expect(search(["水利局", "压减"]).hits.count == 1)
    #expect(search(["压减", "持平"]).hits.isEmpty)
    #expect(search(["水利局"]).hits.isEmpty)
  }

  @Test func `one character stands everywhere and is not looked for`() {
    #expect(search(["压"]).hits.isEmpty && library.readCount == 0)
  }

  @Test func `enough is enough, and what is not wanted any more ends`() {
    #expect(search(["压减"], limit: 2).hits.count == 2)
    #expect(!search(["持平"], goesOn: false).isAll)
  }
}
