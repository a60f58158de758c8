extension Glossary {
  /// Classifications, and accounts that nearly every department has.
  static let accounts = [
    GlossaryEntry(
      "科目", "~account", code: "Account",
      ("功能分类或经济分类的一个编码。", "A code of the functional or the economic classification."), never: ["subject"]),
    GlossaryEntry(
      "功能分类", "~functional classification", code: "FunctionCode",
      (
        "按“钱用来办什么事”分：类（201）、款（20103）、项（2010306）三级。",
        "By what the money is for: class (201), section (20103), item (2010306)."
      )),
    GlossaryEntry(
      "经济分类", "~economic classification", code: "EconomicAccounts",
      (
        "按“钱花成了什么”分：工资、办公费、设备等；部门和政府各有一套编码。",
        "By what the money is spent on: pay, supplies, equipment; departments and governments have codes of their own."
      )),
    GlossaryEntry(
      "类", "~class", code: "FunctionCode", ("功能分类编码的前三位。", "Three digits of the functional classification (201).")),
    GlossaryEntry("款", "~section", code: "FunctionCode", ("功能分类编码的前五位。", "Five digits (20103).")),
    GlossaryEntry("项", "~item", code: "FunctionCode", ("功能分类编码的七位。", "Seven digits (2010306).")),
    GlossaryEntry(
      "行政运行", "~administration",
      ("末两位 01：行政单位的基本支出，人员和日常办公都在里面。", "Ends in 01: the basic spending of administrative bodies, people and offices.")),
    GlossaryEntry(
      "一般行政管理事务", "~general administrative affairs",
      (
        "末两位 02：行政单位没有专门科目的其他项目支出，容易成为“筐”，要看具体是什么项目。",
        "Ends in 02: project spending of administrative bodies without an account of its own; ask which projects."
      )),
    GlossaryEntry(
      "机关服务", "~services for offices",
      ("末两位 03：为机关提供后勤服务的附属事业单位的支出。", "Ends in 03: units that serve the offices, such as caretaking.")),
    GlossaryEntry(
      "事业运行", "~running of institutions",
      ("末两位 50：事业单位的基本支出。", "Ends in 50: the basic spending of public institutions.")),
    GlossaryEntry(
      "基本养老保险缴费", "~pension insurance",
      ("单位为职工缴纳的基本养老保险费。", "What the employer pays into the pension insurance.")),
    GlossaryEntry(
      "职业年金", "~occupational pension",
      ("机关事业单位的补充养老保险，单位缴费部分。", "A second pension of public employees: what the employer pays.")),
    GlossaryEntry(
      "离退休", "~retired staff",
      ("发给离退休人员的费用和为其服务的开支。", "What retired staff are paid, and what serving them costs.")),
    GlossaryEntry(
      "单位医疗", "~medical insurance",
      ("单位为职工缴纳的基本医疗保险费。", "What the employer pays into the medical insurance.")),
    GlossaryEntry(
      "住房公积金", "~housing fund",
      ("单位按比例为职工缴存的住房储金。", "What the employer pays into the employees' housing savings.")),
    GlossaryEntry(
      "商品和服务支出", "~goods and services",
      ("经济分类 302：办公费、差旅费、会议费等日常开支。", "Economic code 302: supplies, travel, meetings and the like.")),
    GlossaryEntry(
      "工资福利支出", "~wages and benefits",
      ("经济分类 301：工资、津贴、奖金和社保缴费。", "Economic code 301: pay, allowances, bonuses and insurance.")),
    GlossaryEntry(
      "对个人和家庭的补助", "~aid to persons",
      ("经济分类 303：离退休费、抚恤金、助学金等。", "Economic code 303: pensions, relief, grants to pupils.")),
    GlossaryEntry(
      "资本性支出", "~capital spending",
      ("经济分类 310：购置设备、基本建设等形成资产的支出。", "Economic code 310: equipment, building, what becomes an asset.")),
    GlossaryEntry(
      "编制", "~posts",
      ("批准可用的人员数；实有人数可能多也可能少。", "How many posts are approved; there may be more or fewer people.")),
  ]
}
