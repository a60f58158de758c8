/// An indicator as one side of a target form lists it.
struct SideIndicator {
  var category: String?
  var subcategory: String?
  var name: String
  /// Empty where none is printed.
  var value: String
  /// Its row in the form, from 1.
  var row: Int
  var line: Int
  /// Whether the text layer ends before the value.
  var isCutOff: Bool
}
