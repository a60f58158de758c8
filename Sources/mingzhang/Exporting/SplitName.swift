/// A name of an account with its code before it, taken apart: `2010306 政务公开审批`.
struct SplitName: Equatable {
  /// The code, with the mark of one that is inferred; empty where there is none.
  let code: String
  /// The rest, without the blanks at its head.
  let name: String

  init(_ text: String) {
    let bare = text.drop { $0 == " " }
    let digits = bare.prefix { $0.isASCII && $0.isNumber }
    let mark = bare.dropFirst(digits.count).prefix { $0 == "*" }
    let rest = bare.dropFirst(digits.count + mark.count)
    guard (3...7).contains(digits.count), rest.first == " " else {
      (code, name) = ("", String(bare))
      return
    }
    (code, name) = (String(digits + mark), String(rest.drop { $0 == " " }))
  }
}
