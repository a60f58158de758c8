import BudgetModel
import Console

@testable import Browser

extension Sample {
  /// The sample's final accounts with a text: what 行政运行 fell by and why, and an explained term.
  static var told: Disclosure {
    var disclosure = disclosure(.finalAccounts)
    func passage(_ text: String, _ section: String, _ sentence: Int, _ paragraph: Int = 1) -> Passage {
      Passage(text, paragraph: paragraph, source: Source(.prose(section: section, sentence: sentence), page: 12))
    }
    disclosure.passages = [
      passage("", "第二部分 情况说明", 0),
      passage("行政运行支出60.00万元，比上年减少1,434.67万元。", "一、支出情况", 1),
      passage("主要原因是：压减一般性支出；", "一、支出情况", 2),
      passage("人员减少。", "一、支出情况", 3),
      passage("会议费持平。", "一、支出情况", 4, 2),
      passage("一、基本支出：指为保障机构正常运转的开支。", "第三部分 名词解释", 1),
      passage("二、专项指标库：指示例用的词。", "第三部分 名词解释", 2, 2),
    ]
    let source = Source(.prose(section: "一、支出情况", sentence: 1), page: 12)
    disclosure.claims = ["-1434.67"].compactMap { Figure($0, .money(.tenThousandYuan)) }.map {
      Claim(subject: "行政运行", code: FunctionCode("2010301"), measure: .change, figure: $0, source: source)
    }
    return disclosure
  }

  /// The program on a screen of the department told of.
  static func telling(_ keys: String, _ disclosure: Disclosure = told, width: Int = 80, height: Int = 30) -> Program {
    var program = program([disclosure], width: width, height: height)
    _ = program.handle(.key(.init(.enter)))
    _ = program.handle(.opened([disclosure]))
    for scalar in keys.unicodeScalars { _ = program.handle(.key(.character(scalar))) }
    return program
  }
}
