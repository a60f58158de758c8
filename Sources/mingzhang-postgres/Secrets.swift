import CLibPQ
import Glibc
import ServerFrames

/// What stands in an address and must not be told to anybody.
struct Secrets {
  private let texts: [String]

  /// Takes the secrets out of an address.
  /// - Returns: why it is no address; of its text nothing is told, for it may hold a password in the wrong place.
  static func read(_ address: String) -> Result<Secrets, ServerFault> {
    var words: UnsafeMutablePointer<CChar>?
    guard let options = PQconninfoParse(address, &words) else {
      let said = words.map { String(cString: $0) } ?? ""
      PQfreemem(words)
      return .failure(ServerFault(state: "08001", message: String(said.prefix { $0 != "\"" && $0 != ":" })))
    }
    defer { PQconninfoFree(options) }
    var texts: [String] = []
    var option = options
    while let keyword = option.pointee.keyword {
      if let value = option.pointee.val, ["password", "sslpassword"].contains(String(cString: keyword)) {
        texts.append(String(cString: value))
      }
      option += 1
    }
    if let value = getenv("PGPASSWORD") { texts.append(String(cString: value)) }
    return .success(Secrets(texts: texts.filter { !$0.isEmpty }))
  }

  /// A text in which none of them stands.
  func scrubbed(_ text: String) -> String {
    texts.reduce(text) { $0.replacing($1, with: "…") }
  }
}
