/// An account as a published table has it: an item of spending, or one of the economic classification.
struct ObservedAccount {
  var code: String
  var name: String
  /// In hundreds of 元, which is what two decimals of 万元 can say.
  var basic: Int64
  /// The same for projects.
  var project: Int64
  /// Both.
  var total: Int64 { basic + project }
}
