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

  /// What such marks begin with, in no order: looked at first, as most characters are none.
  static let scalarsOfMarks = marks.flatMap { $0.unicodeScalars.prefix(1) }

  /// What brackets and quotation marks begin with, in no order.
  static let scalarsOfPairs = pairs.flatMap { $0.key.unicodeScalars.prefix(1) + $0.value.unicodeScalars.prefix(1) }

  /// Directions that take a figure without a sign.
  static let directions = ["增加", "减少", "增长", "下降", "降低", "上升", "提高"]

  /// Which of two is larger.
  static let comparisons = ["大于", "小于", "等于", "高于", "低于", "多于", "少于"]

  /// That two are the same: 决算数与预算数持平.
  static let same = ["持平", "一致", "相等", "相同"]

  /// What stands between a number and the names of what it counts.
  static let listing = [
    "分别为", "分别是", "依次为", "依次是", "具体为", "具体是", "包括：", "包括:", "即：", "个：", "家：", "个:", "家:", "机构：", "机构:", "处室：", "处室:",
  ]

  /// What stands before a grade.
  static let grading = ["评级为", "等级为", "等次为", "结果为“", "档次为"]

  /// What stands behind the publisher's own name, be it after a year: 某县某局2026年收入预算.
  static let ownMatters = [
    "收入预算", "支出预算", "收支预算", "收支总", "收入总", "支出总", "收入决算", "支出决算", "收支决算", "部门预算", "单位预算", "部门决算", "单位决算",
    "收入合计", "支出合计", "收入支出", "“三公”经费", "机关运行经费", "政府采购", "财政拨款", "一般公共预算", "共有车辆", "预算总", "决算总",
    "政府性基金", "国有资本经营", "国有资产", "固定资产", "占有使用", "占用使用", "公务用车", "共有公务用车", "车辆", "实有车辆", "保有车辆", "委托业务费",
    "项目支出", "基本支出", "整体支出", "整体绩效", "绩效目标", "预算绩效", "会议费", "培训费", "因公出国", "公务接待费",
  ]

  /// Totals of the publisher's own that a sentence states.
  static let ownTotals = ["收、支总", "收支总", "总收入", "总支出", "收入预算", "支出预算", "预算收入", "预算支出", "决算收入", "本年收入", "本年支出"]

  /// Words that compare a year with another.
  static let comparing = ["比", "较", "上年", "同期", "增加", "减少", "增长", "下降", "截至", "截止", "结转"]

  /// Money of which a document says that there is none.
  static let deniable = ["政府性基金", "国有资本经营"]

  /// How it says so, before the money's name.
  static let denials = ["没有使用", "没有安排", "没有", "未使用", "未安排", "未编制", "不涉及", "无"]

  /// What the “three public” expenses pay for, of which a document says that there is none, with all names of it.
  static let deniedExpenses = [
    "公务用车购置", "因公出国（境）", "因公出国(境)", "因公出国", "公务接待",
  ]

  /// How it says so, before the name.
  static let denialsOfExpenses = [
    "没有安排", "未安排", "未编制", "未购置", "没有购置", "未发生", "没有发生", "不安排", "无", "不涉及",
  ]

  /// What such money may be denied for without being denied itself.
  static let partsOfFunds = [
    "三公", "因公", "接待", "会议费", "培训费", "采购", "运行经费", "项目", "结转", "结余", "增加", "减少", "变化", "转移", "预留", "调整",
  ]

  /// What makes a sentence a rule for others, or one of this year's money alone.
  static let conditions = ["如无", "若无", "如果", "没有的", "无的", "的部门", "的单位", "本年新增", "当年新增"]

  /// What may stand between the name and a year or such words.
  static let leadingOn = [
    "纳入", "列入", "编入", "安排", "编制", "使用", "执行", "所属", "系统", "机关", "本级", "（本级）", "(本级)", "及", "和", "下属",
    "各预算单位", "各单位", "预算单位", "单位",
  ]

  /// What stands behind it in a heading.
  static let ownHeadings = ["主要职责", "主要职能", "职责", "职能", "机构设置", "部门概况", "单位概况", "概况", "基本情况", "收支", "预算", "决算"]

  /// What such words compare where they name it: 决算数大于预算数.
  static let compared = [
    "支出决算数", "支出决算", "决算数", "决算", "年初预算数", "年初预算", "全年预算数", "全年预算", "调整预算数", "预算数", "预算",
  ]

  /// The characters that such names begin with.
  static let firstOfCompared = Array(Set(compared.compactMap(\.first)))

  /// What a document says of tables left blank, or of money it does not have.
  static let noData = [
    "没有使用政府性基金", "没有政府性基金", "无政府性基金", "未安排政府性基金", "不涉及政府性基金", "没有使用国有资本", "没有国有资本", "无国有资本", "未安排国有资本", "不涉及国有资本",
    "政府性基金拨款支出预算为0", "国有资本经营预算拨款支出预算为0", "空表", "如无数字", "表格为空",
  ]

  /// What the publisher calls itself.
  static let publishers = ["本部门", "我部门", "部门预算安排", "本单位", "我单位", "单位预算安排"]

  /// What a sentence says of a year that it compares with.
  static let changes = ["增加", "减少", "增长", "下降", "持平", "相比"]

  /// What the publisher calls its own budget or final accounts, behind their year.
  static let ownBudgets = ["部门预算", "单位预算", "部门综合预算", "单位综合预算", "部门决算", "单位决算"]

  /// What stands between a change and the reasons for it.
  static let reasons = [
    "主要原因是", "主要原因为", "主要原因系", "主要原因：", "主要原因:", "主要原因", "主要由于", "主要因为", "主要是", "主要系", "原因是", "原因为", "原因：", "原因:", "由于",
    "因为",
  ]

  /// What speaks of a change without its direction.
  static let differences = ["差异", "变动", "变化"]

  /// What leads to what made a change, by its direction: 主要减少因素.
  static let factors = [
    "增加因素", "增长因素", "增支因素", "增收因素", "减少因素", "下降因素", "减支因素", "减收因素",
  ]

  /// What a reason speaks of that lies before the change: a direction beside it is another year's.
  static let formerly = ["上年", "去年", "上一年", "以前年度", "往年", "年中", "年初", "同期", "上期", "基数"]

  /// What turns a reason round, or a word of it.
  static let reversals = ["但", "虽", "抵", "尽管"]

  /// What denies the word behind it.
  static let negations: Set<Character> = ["未", "不", "无", "没", "暂", "非", "免"]

  /// What things are counted by anywhere, the longest first.
  static let countedBy = [
    "万平方米", "平方公里", "万立方米", "个工作日", "万人次", "万平米", "平方米", "立方米", "人次", "批次", "场次", "个月", "平米", "公里", "万亩", "万人", "万户",
    "万吨",
    "万册", "万份", "万件", "㎡", "亩", "辆", "个", "家", "人", "名", "台", "套", "项", "次", "场", "件", "户", "条", "处", "间", "吨", "座",
    "部", "所",
    "株", "册", "份", "篇", "期", "张", "宗", "起", "支", "幅", "块", "栋", "站", "类", "位", "批", "米", "艘", "架",
  ]

  /// What opens the parts of the number before it.
  static let partsBehind = ["其中", "包括", "分为"]

  /// What opens one part among others of the number before it: 教授45名（含外聘5名）.
  static let including = ["（含", "(含", "，含", "（其中含", "（内含"]

  /// What the whole of the numbers before it begins with.
  static let wholes = ["共计", "合计", "总计", "总共", "共", "共有", "共需", "一共", "共安排"]

  /// What posts are of, where all of them are named.
  static let kindsOfPosts = ["行政", "事业"]

  /// What makes a number one that is compared, and no part.
  static let noParts = ["增加", "减少", "增长", "下降", "比", "较", "上年", "占", "完成", "每", "超过", "不少于", "不低于", "至少", "约"]
}
