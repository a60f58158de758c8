import BudgetModel
import Console

/// A choice of the options screen and of the configuration file: a name and its values.
public enum Setting: String, CaseIterable, Hashable, Sendable {
  case language, theme, unit, symbols, shares
  case ambiguousWidth = "ambiguous-width"
  case meeting, mouse, resume, embedded

  /// The values, as the file has them.
  public var values: [String] {
    switch self {
    case .language: Language.allCases.map(\.rawValue)
    case .theme: Theme.allCases.map(\.rawValue)
    case .unit: DisplayUnit.allCases.map(\.rawValue)
    case .symbols: ["unicode", "ascii"]
    case .shares: ShareDisplay.allCases.map(\.rawValue)
    case .ambiguousWidth: ["narrow", "wide"]
    case .meeting: ["off", "on"]
    case .mouse, .resume, .embedded: ["on", "off"]
    }
  }

  /// Its name on the options screen.
  func label(_ language: Language) -> String {
    switch self {
    case .language: language.pick("语言", "Language")
    case .theme: language.pick("配色", "Colours")
    case .unit: language.pick("金额单位", "Unit of amounts")
    case .symbols: language.pick("绘图符号", "Drawing")
    case .shares: language.pick("占比", "Shares")
    case .ambiguousWidth: language.pick("歧义宽度", "Ambiguous width")
    case .meeting: language.pick("会议模式", "Meeting mode")
    case .mouse: language.pick("鼠标", "Mouse")
    case .resume: language.pick("接着上次", "Resume")
    case .embedded: language.pick("自带部门库", "Built-in library")
    }
  }

  /// A value on the options screen.
  func label(of value: String, _ language: Language) -> String {
    switch (self, value) {
    case (.language, "zh"): "中文"
    case (.language, _): "English"
    case (.theme, "terminal"): language.pick("随终端", "terminal")
    case (.theme, "dark"): language.pick("深色", "dark")
    case (.theme, "light"): language.pick("浅色", "light")
    case (.theme, _): language.pick("单色", "mono")
    case (.symbols, "ascii"): "ASCII"
    case (.symbols, _): "Unicode"
    case (.shares, "both"): language.pick("百分数与条形", "percent and bar")
    case (.shares, "percent"): language.pick("百分数", "percent")
    case (.shares, "bar"): language.pick("条形", "bar")
    case (.shares, _): language.pick("不显示", "none")
    case (.ambiguousWidth, "wide"): language.pick("两列", "two columns")
    case (.ambiguousWidth, _): language.pick("一列", "one column")
    case (.meeting, "on"), (.mouse, "on"), (.resume, "on"): language.pick("开", "on")
    case (.meeting, _), (.mouse, _), (.resume, _): language.pick("关", "off")
    case (.embedded, "on"): language.pick("一起打开", "opened too")
    case (.embedded, _): language.pick("不打开", "not opened")
    default: value
    }
  }

  /// The value options have now.
  public func value(in options: Options) -> String {
    switch self {
    case .language: options.language.rawValue
    case .theme: options.theme.rawValue
    case .unit: options.unit.rawValue
    case .symbols: options.isASCII ? "ascii" : "unicode"
    case .shares: options.share.rawValue
    case .ambiguousWidth: options.replacesAmbiguous ? "wide" : "narrow"
    case .meeting: options.isMeeting ? "on" : "off"
    case .mouse: options.usesMouse ? "on" : "off"
    case .resume: options.resumes ? "on" : "off"
    case .embedded: options.showsEmbedded ? "on" : "off"
    }
  }

  /// Sets a value; one that is none of ``values`` leaves the options as they are.
  public func set(_ value: String, in options: inout Options) {
    switch self {
    case .language: options.language = Language(rawValue: value) ?? options.language
    case .theme: options.theme = Theme(rawValue: value) ?? options.theme
    case .unit: options.unit = DisplayUnit(rawValue: value) ?? options.unit
    case .symbols: options.isASCII = value == "ascii"
    case .shares: options.share = ShareDisplay(rawValue: value) ?? options.share
    case .ambiguousWidth: options.replacesAmbiguous = value == "wide"
    case .meeting: options.isMeeting = value == "on"
    case .mouse: options.usesMouse = value == "on"
    case .resume: options.resumes = value == "on"
    case .embedded: options.showsEmbedded = value == "on"
    }
  }
}
