import CLibPQ
import Glibc
import ServerFrames

/// A statement under way.
///
/// A class because its steps are noted as they are done.
final class RunningStatement {
  /// The statement.
  let statement: ServerRequest.Statement
  /// Why it could not begin, as a frame; nil where it did.
  private(set) var failure: [UInt8]?
  private var isPreparing = false
  private var fault: ServerFault?
  private var rows: OpaquePointer?

  /// How many statements are kept prepared in a connection.
  private static let mostPrepared = 400

  init(_ statement: ServerRequest.Statement, _ link: ServerLink) {
    self.statement = statement
    begin(link)
  }

  deinit { PQclear(rows) }

  private func begin(_ link: ServerLink) {
    let isSent: Int32
    switch statement.kind {
    case .script: isSent = PQsendQuery(link.handle, statement.sql)
    case .asText: isSent = withParameters { PQsendQueryParams(link.handle, statement.sql, $0, $1, $2, $3, $4, 0) }
    case .prepared:
      if let name = link.prepared[statement.sql] {
        isSent = withParameters { PQsendQueryPrepared(link.handle, name, $0, $2, $3, $4, 1) }
      } else if link.prepared.count < Self.mostPrepared {
        isPreparing = true
        isSent = PQsendPrepare(
          link.handle, name(link), statement.sql, Int32(statement.types.count), statement.types)
      } else {
        isSent = withParameters { PQsendQueryParams(link.handle, statement.sql, $0, $1, $2, $3, $4, 1) }
      }
    }
    if isSent != 1 { failure = ServerFault(state: "08006", message: link.words).frame(statement.number) }
  }

  private func name(_ link: ServerLink) -> String { "s\(link.prepared.count)" }

  /// What came of it, as a frame; nil while it goes on.
  func reply(_ link: ServerLink) -> [UInt8]? {
    while PQisBusy(link.handle) == 0 {
      guard let result = PQgetResult(link.handle) else {
        if isPreparing, fault == nil {
          isPreparing = false
          link.note(statement.sql, as: name(link))
          begin(link)
          if let failure { return failure }
          _ = PQflush(link.handle)
          continue
        }
        return fault?.frame(statement.number) ?? answer()
      }
      switch PQresultStatus(result) {
      case PGRES_TUPLES_OK, PGRES_COMMAND_OK:
        PQclear(rows)
        rows = result
      default:
        fault = fault ?? link.fault(result)
        PQclear(result)
        if link.isLost { return fault?.frame(statement.number) }
      }
    }
    return nil
  }

  private func answer() -> [UInt8] {
    var writer = FrameWriter(1)
    writer.put(statement.number)
    let changed = rows.flatMap { PQcmdTuples($0) }.map { String(cString: $0) }
    writer.put(UInt32(changed ?? "") ?? 0)
    let (columns, count) = (rows.map { PQnfields($0) } ?? 0, rows.map { PQntuples($0) } ?? 0)
    writer.put(UInt32(columns))
    for column in 0..<columns {
      writer.put(PQfname(rows, column).map { String(cString: $0) } ?? "")
      writer.put(PQftype(rows, column))
    }
    writer.put(UInt32(count))
    for row in 0..<count {
      for column in 0..<columns {
        let isNull = PQgetisnull(rows, row, column) == 1
        writer.put(
          optional: isNull
            ? nil
            : UnsafeRawBufferPointer(
              start: PQgetvalue(rows, row, column), count: Int(PQgetlength(rows, row, column))))
      }
    }
    return writer.frame
  }

  /// Gives parameters as libpq takes them: how many, types, values, lengths, forms.
  private func withParameters(
    _ body: (
      Int32, UnsafePointer<UInt32>?, UnsafePointer<UnsafePointer<CChar>?>?, UnsafePointer<Int32>?, UnsafePointer<Int32>?
    ) -> Int32
  ) -> Int32 {
    let values = statement.values
    let all = values.reduce(into: [UInt8]()) { $0 += $1 ?? [] } + [0]
    let lengths = values.map { Int32($0?.count ?? 0) }
    let forms = values.map { _ in Int32(1) }
    return all.withUnsafeBytes { bytes in
      var place = 0
      let pointers = values.map { value -> UnsafePointer<CChar>? in
        defer { place += value?.count ?? 0 }
        return value == nil ? nil : bytes.baseAddress.map { ($0 + place).assumingMemoryBound(to: CChar.self) }
      }
      return body(Int32(values.count), statement.types, pointers, lengths, forms)
    }
  }
}
