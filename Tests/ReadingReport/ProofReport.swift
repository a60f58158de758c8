import BudgetModel
import Disclosures
import Documents
import Structure

/// How the rows of every table belong together, by their sums.
enum ProofReport {
  static func write(_ document: Document, path: String) throws(DisclosureError) {
    let disclosure = try DisclosureReader().read(document).disclosure
    let file = path.split(separator: "/").last.map(String.init) ?? path
    for table in disclosure.tables {
      let clock = ContinuousClock()
      let start = clock.now
      let proof = TableProof(table)
      let time = clock.now - start
      for (place, section) in proof.sections.enumerated() {
        let own = section.proof
        print(
          "TABLE", file, "p.\(table.page ?? 0)", "#\(table.number).\(place)", table.kind.rawValue, table.title,
          own.verdict.rawValue, "\(own.provenRows)/\(own.filledRows)", "columns",
          section.columnProof.verdict.rawValue, "\(section.columnProof.provenRows)/\(section.columnProof.filledRows)",
          "bits", Int(own.bits), time)
        for (index, depth) in own.depths.enumerated() {
          let row = table.rows[section.rows[index]]
          let sum = own.sum(of: index)
          let cells = section.columns.map { $0 < row.cells.count ? row.cells[$0].text ?? "" : "" }
          print(
            "  ", own.isProven[index] ? "+" : own.roles[index] == .empty ? " " : "?",
            String(repeating: "  ", count: depth), own.roles[index], row.level, row.code ?? "", row.label, cells,
            sum.map { "\(Int($0.bits)) parts \($0.parts.count) failed \($0.failed)" } ?? "")
        }
      }
    }
  }
}
