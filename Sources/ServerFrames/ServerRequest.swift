/// What is asked of the program that speaks to a server. Each but the first has a number, by which it is answered.
public enum ServerRequest: Equatable, Sendable {
  /// How a statement is run.
  public enum Kind: UInt8, Sendable {
    /// Prepared and kept; values come as the server has them in memory.
    case prepared
    /// Once; values come as texts, each column with its type.
    case asText
    /// Several statements, without parameters.
    case script
  }

  /// Opens the connection: an address or a connection string of libpq's, and the seconds to wait where it names none.
  case connect(String, patience: UInt32)
  /// Runs a statement with parameters.
  case run(UInt32, Kind, String, [ServerValue])
  /// Ends a statement that runs or waits.
  case cancel(UInt32)

  /// As a frame.
  public var frame: [UInt8] {
    switch self {
    case .connect(let address, let patience):
      var writer = FrameWriter(0)
      writer.put(patience)
      writer.put(address)
      return writer.frame
    case .run(let number, let kind, let sql, let values):
      var writer = FrameWriter(1)
      writer.put(number)
      writer.put(kind.rawValue)
      writer.put(sql)
      writer.put(UInt32(values.count))
      for value in values { value.write(to: &writer) }
      return writer.frame
    case .cancel(let number):
      var writer = FrameWriter(2)
      writer.put(number)
      return writer.frame
    }
  }

  /// A statement as the program takes it: parameters as bytes with their types.
  public struct Statement: Sendable {
    /// Its number.
    public let number: UInt32
    /// How it is run.
    public let kind: Kind
    /// Its text.
    public let sql: String
    /// The types of its parameters, as PostgreSQL numbers them.
    public let types: [UInt32]
    /// Their values in PostgreSQL's own form; nil for none.
    public let values: [[UInt8]?]
  }

  /// A frame as the program takes it.
  public enum Taken: Sendable {
    /// Opens the connection.
    case connect(String, patience: UInt32)
    /// Runs a statement.
    case run(Statement)
    /// Ends one.
    case cancel(UInt32)
  }

  /// Reads a frame; nil where it is none.
  public static func taken(_ frame: [UInt8]) -> Taken? {
    var reader = FrameReader(frame)
    let taken: Taken
    switch reader.byte() {
    case 0:
      let patience = reader.number()
      taken = .connect(reader.text(), patience: patience)
    case 1:
      let number = reader.number()
      guard let kind = Kind(rawValue: reader.byte()) else { return nil }
      let sql = reader.text()
      var (types, values): ([UInt32], [[UInt8]?]) = ([], [])
      var left = reader.number()
      while left > 0, reader.isWhole {
        types.append(reader.number())
        values.append(reader.optional().map { Array($0) })
        left -= 1
      }
      taken = .run(Statement(number: number, kind: kind, sql: sql, types: types, values: values))
    case 2: taken = .cancel(reader.number())
    default: return nil
    }
    return reader.isWhole ? taken : nil
  }
}
