import CSQLite

/// Sets of numbers that statements ask for by `fact_in(SET, NUMBER …)`: whether any of the numbers is in a set.
///
/// A class because SQLite keeps its address.
final class AskedSets {
  /// The sets of the statement at hand.
  var sets: [NumberSet] = []

  /// Makes the function known to a connection, which must not outlive this.
  init(_ handle: OpaquePointer?) {
    sqlite3_create_function_v2(
      handle, "fact_in", -1, SQLITE_UTF8 | SQLITE_DIRECTONLY, Unmanaged.passUnretained(self).toOpaque(),
      { context, count, values in
        guard let values, count > 1, let data = sqlite3_user_data(context) else { return }
        let asked = Unmanaged<AskedSets>.fromOpaque(data).takeUnretainedValue()
        sqlite3_result_int(context, asked.holds(values, Int(count)) ? 1 : 0)
      }, nil, nil, nil)
  }

  /// - Parameter values: the set's number, then those asked for; no number is 0, which is in no set.
  private func holds(_ values: UnsafeMutablePointer<OpaquePointer?>, _ count: Int) -> Bool {
    let number = Int(sqlite3_value_int64(values[0]))
    guard sets.indices.contains(number) else { return false }
    for place in 1..<count where sets[number].contains(sqlite3_value_int64(values[place])) { return true }
    return false
  }
}
