/// One cell of a line of CSV.
struct CSVCell {
  /// Its bytes, quotation marks left out at both ends.
  var range: Range<Int>
  /// Whether it stood in quotation marks: `""` is an empty text, where nothing at all is a blank.
  var isQuoted: Bool
  /// Whether it holds doubled quotation marks.
  var hasDoubled: Bool
}
