/// A language of the interface. Data stay as published in either.
public enum Language: String, CaseIterable, Sendable, Codable {
  /// 中文.
  case chinese = "zh"
  /// English.
  case english = "en"
}
