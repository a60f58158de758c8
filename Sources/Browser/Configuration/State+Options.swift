import Console

extension State {
  /// Takes a key while the options are shown.
  /// - Returns: nil where the key is none of theirs.
  mutating func handleOptions(_ key: Key, index: Int) -> [Effect]? {
    let settings = Setting.allCases
    func moved(_ rows: Int) -> Overlay { .options(index: (index + rows + settings.count) % settings.count) }
    if key.code == .character(" ") { return change(settings[index], by: 1) }
    switch keymap.command(for: key) ?? keymap.command(for: key.folded) {
    case .down, .nextPane: overlay = moved(1)
    case .up, .previousPane: overlay = moved(-1)
    case .first: overlay = .options(index: 0)
    case .last: overlay = .options(index: settings.count - 1)
    case .open: return change(settings[index], by: 1)
    case .close: return change(settings[index], by: -1)
    case .cancel, .dismiss, .options: overlay = nil
    case .leave, .suspend: return nil
    default: break
    }
    return []
  }

  /// Turns a setting to its next or previous value, here and in the user's file.
  private mutating func change(_ setting: Setting, by step: Int) -> [Effect] {
    let values = setting.values
    let present = values.firstIndex(of: setting.value(in: options)) ?? 0
    let value = values[(present + step + values.count) % values.count]
    setting.set(value, in: &options)
    return [.keepSetting(setting, value)]
  }
}
