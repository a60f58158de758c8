/// The language the program speaks. Data stay as published.
public enum Language: String, CaseIterable, Sendable {
  /// 中文.
  case chinese = "zh"
  /// English.
  case english = "en"

  /// The text in this language.
  public func pick(_ chinese: String, _ english: String) -> String {
    self == .chinese ? chinese : english
  }
}
