import Console

extension KeyTable where Subject == Setting {
  /// The keys of the options, by the one selected.
  static var options: KeyTable {
    let all = Setting.allCases
    func select(_ place: @escaping @Sendable (Int) -> Int) -> Act {
      { state, setting, _, _ in
        state.overlay = .options(index: (place(all.firstIndex(of: setting) ?? 0) + all.count) % all.count)
        return []
      }
    }
    return KeyTable(
      rows: [
        Row(codes: [.character(" ")], commands: [.open]) { state, setting, _, _ in state.change(setting, by: 1) },
        Row(commands: [.close]) { state, setting, _, _ in state.change(setting, by: -1) },
        Row(commands: [.down, .nextPane], act: select { $0 + 1 }),
        Row(commands: [.up, .previousPane], act: select { $0 - 1 }),
        Row(commands: [.first], act: select { _ in 0 }), Row(commands: [.last], act: select { _ in -1 }),
        Row(commands: [.cancel, .dismiss, .options], act: closes), Row(commands: [.leave, .suspend], act: passes),
      ], others: ignores)
  }
}

extension State {
  /// Turns a setting to its next or previous value, here and in the user's file.
  fileprivate mutating func change(_ setting: Setting, by step: Int) -> [Effect] {
    let values = setting.values
    let present = values.firstIndex(of: setting.value(in: options)) ?? 0
    let value = values[(present + step + values.count) % values.count]
    setting.set(value, in: &options)
    return [.keepSetting(setting.rawValue, value)]
  }
}
