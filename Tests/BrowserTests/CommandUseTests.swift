import BudgetModel
import Console
import Testing

@testable import Browser

/// A command says whether it does something here, and why not.
struct CommandUseTests {
  private func use(_ command: Command, _ program: Program) -> Command.Use {
    var program = program
    let listing = program.listing()
    return command.use(program.state, listing, program.state.selectedRow(listing))
  }

  /// The spending of a department, its documents read.
  private func spending() -> Program {
    let disclosure = Sample.disclosure(.finalAccounts)
    var program = Sample.program([disclosure])
    _ = program.handle(.opened([disclosure]))
    _ = program.handle(.key(Key(.enter)))
    _ = program.handle(.key(.character("2")))
    return program
  }

  @Test func `what cannot be done is refused with its reason, and pressed says it`() throws {
    let library = Sample.program([])
    let refused: [(Command, Program, String)] = [
      (.back, library, "没有更早的地方了。"), (.forward, library, "没有更后的地方了。"), (.close, library, "已在最上一级。"),
      (.spending, library, "先选一个部门。"), (.compare, library, "先选一个部门。"), (.phase, library, "先打开一个部门。"),
      (.nextFinding, library, "先打开一个部门。"), (.nextHit, library, "先用 / 查找。"), (.nextPane, library, "这里只有一栏。"),
      (.flat, library, "这里不是科目树。"), (.mark, library, "这里没有可标记的行。"), (.copyRow, library, "这里没有可复制的行。"),
      (.moveMarkUp, library, "在记录屏（8）上移动记录。"), (.clearMarks, library, "没有记录。"),
      (.sort, library, "这个列表按公布的顺序。"), (.officialTable, library, "这一行不在报表或绩效表中；来源见下方。"),
      (.compare, spending(), "部门库中没有别的部门或年度可比；用 mingzhang import 导入。"),
      (.treemap, library, "这里没有可画成树图的金额（支出、经济、收入、项目屏可用）。"),
    ]
    for (command, program, reason) in refused {
      #expect(use(command, program) == .refuses(reason), "\(command.name)")
      var program = program
      let key = try #require(command.keys.first)
      #expect(program.handle(.key(key)).isEmpty)
      #expect(program.state.message?.text == reason, "\(command.name)")
    }
  }

  @Test func `what does nothing worth a hint idles, what does something works`() {
    let (library, spending) = (Sample.program([]), spending())
    for command in [Command.library, .filter, .share, .details, .open] {
      #expect(use(command, library) == .idles, "\(command.name)")
    }
    for command in [Command.library, .filter, .share, .details, .flat, .treemap, .mark, .officialTable, .close] {
      #expect(use(command, spending) == .works, "\(command.name)")
    }
  }
}
