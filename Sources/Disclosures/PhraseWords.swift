/// The words that ``PhraseReader`` looks for: data, apart from how they are looked for.
enum PhraseWords {
  /// What a template offers for choice and an author leaves standing, in any brackets.
  static let choices = [
    "增加（减少）", "减少（增加）", "增长（下降）", "下降（增长）", "增长（减少）", "减少（增长）", "增加（下降）", "增长（降低）", "上升（下降）", "下降（上升）", "增加/减少",
    "增长/下降", "大于（小于）", "小于（大于）", "高于（低于）",
  ]

  /// What stands for a figure or a name still to be written, twice or more: XX万元.
  static let blanks: Set<Character> = ["X", "Ｘ", "x", "×", "*", "＊", "○", "〇"]

  /// What may follow such a blank.
  static let afterBlanks = ["万元", "元", "年", "%", "％", "个", "项", "人", "辆", "单位", "部门", "局", "项目", "原因"]

  /// What a sentence does not end with: the reason is missing.
  static let openEndings = [
    "主要原因是", "主要原因为", "主要原因", "原因是", "原因为", "主要是", "主要用于", "主要是由于", "主要是因为", "由于", "主要包括", "包括", "分别为", "其中",
  ]

  /// Marks of which no two follow one another.
  static let marks: Set<Character> = ["，", "。", "、", "；", "：", ",", ";"]

  /// Brackets and quotation marks: the half that opens, and the one that closes.
  static let pairs: [Character: Character] = ["（": "）", "(": ")", "“": "”", "《": "》", "【": "】", "〔": "〕"]

  /// Directions that take a figure without a sign.
  static let directions = ["增加", "减少", "增长", "下降", "降低", "上升", "提高"]

  /// Which of two is larger.
  static let comparisons = ["大于", "小于", "等于", "高于", "低于", "多于", "少于"]

  /// What such words compare where they name it: 决算数大于预算数.
  static let compared = [
    "支出决算数", "支出决算", "决算数", "决算", "年初预算数", "年初预算", "全年预算数", "全年预算", "调整预算数", "预算数", "预算",
  ]

  /// What a document says of tables left blank, or of money it does not have.
  static let noData = [
    "没有使用政府性基金", "没有政府性基金", "无政府性基金", "未安排政府性基金", "不涉及政府性基金", "没有使用国有资本", "没有国有资本", "无国有资本", "未安排国有资本", "不涉及国有资本",
    "政府性基金拨款支出预算为0", "国有资本经营预算拨款支出预算为0", "空表", "如无数字", "表格为空",
  ]

  /// What the publisher calls itself.
  static let publishers = ["本部门", "我部门", "部门预算安排", "本单位", "我单位", "单位预算安排"]
}
