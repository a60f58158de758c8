import Randomness
import BudgetModel
import Testing

struct NumberingTests {
  @Test(arguments: [
    ("一、一般公共服务支出", "一般公共服务支出"), ("二十一、国有资本经营预算支出", "国有资本经营预算支出"), ("十、卫生健康支出", "卫生健康支出"),
    ("（一）行政单位", "行政单位"), ("(一) 车辆数合计(辆)", "车辆数合计(辆)"), ("（12）其他", "其他"),
    ("1. 副部(省)级及以上领导用车", "副部(省)级及以上领导用车"), ("1.房租费", "房租费"), ("2．房租费", "房租费"), ("3、房租费", "房租费"),
    ("1）公务用车购置费", "公务用车购置费"), ("2)公务用车购置费", "公务用车购置费"), ("①公务用车购置费", "公务用车购置费"), ("② 公务用车运行维护费", "公务用车运行维护费"),
    ("⑴办公费", "办公费"), ("⒈办公费", "办公费"), ("㈠办公费", "办公费"),
    ("其中：公务接待费", "公务接待费"), ("其中:中央财政资金", "中央财政资金"), ("其中：1.公务接待费", "公务接待费"), ("1.其中：公务接待费", "公务接待费"),
    ("　　 人员经费 　", "人员经费"), ("　一、人员经费", "人员经费"),
  ])
  func `numbering and padding before a name go`(label: String, name: String) {
    #expect(Numbering.stripped(label) == name)
  }

  @Test(arguments: [
    "12345热线", "政务热线服务费12345", "2024年项目支出", "2024、2025年培训", "（2024年）办公费", "（12345）热线", "3.15活动经费", "一般公共服务支出", "一本制",
    "十五人制", "其中", "其中财政资金", "（一）", "一、", "1.", "其他支出", "100万元以上设备", "（上年质保金）服务费", "", "合计",
  ])
  func `what belongs to a name stays`(label: String) {
    #expect(Numbering.stripped(label) == label)
  }

  @Test func `a name without numbering is left alone for ever`() {
    let alphabet = Array("一二十1290、.．，（）()①其中：: 　支出费年")
    var random = SeededGenerator(seed: 5)
    for _ in 0..<5_000 {
      let label = String(
        (0..<Int.random(in: 0...10, using: &random)).compactMap { _ in alphabet.randomElement(using: &random) })
      let name = Numbering.stripped(label)
      #expect(label.unicodeScalars.count >= name.unicodeScalars.count)
      #expect(label.contains(name))
    }
  }
}
