import BudgetModel
import Library
import LibraryServer
import Testing

@Suite struct ServerAddressTests {
  @Test(arguments: [
    ("postgresql://wang@db/county", true), ("postgres://db:5433/county?sslmode=verify-full", true),
    ("service=county", true), ("host=db dbname=county", true), ("county.sqlite", false), ("postgresql", false),
    ("/srv/postgresql://x", false), ("", false),
  ]) func `addresses are told from paths`(text: String, isAddress: Bool) {
    #expect((ServerAddress(text) != nil) == isAddress)
  }

  @Test(arguments: [
    ("postgresql://wang:Geheim@db/county", "postgresql://wang@db/county"),
    ("postgresql://wang:Ge@heim@db:5433/county?sslmode=require", "postgresql://wang@db:5433/county"),
    ("postgresql://db/county?password=Geheim", "postgresql://db/county"),
    ("postgresql://db/county?user=a&sslpassword=Geheim", "postgresql://db/county"),
    ("host=db password=Geheim dbname=county", "host=db dbname=county"), ("service=x password = Geheim", "service=x"),
  ]) func `a password in an address is refused and never shown`(text: String, shown: String) throws {
    let address = try #require(ServerAddress(text))
    #expect(address.hasPassword && address.shown == shown)
    #expect(ServerLibrary(address).problems == [.server(.passwordInAddress(shown))])
    #expect(!ServerLibrary(address).problems[0].text(.english).contains("Geheim"))
  }

  @Test func `an address in the environment keeps its colons`() {
    func named(_ value: String) -> [String] { LibraryLocation.named(options: []) { _ in value } }
    #expect(named("a:b") == ["a", "b"])
    #expect(named("postgresql://[::1]:5433/county") == ["postgresql://[::1]:5433/county"])
    #expect(named("a:postgresql://db:5433/county") == ["a", "postgresql://db:5433/county"])
    #expect(named("service=county") == ["service=county"])
    #expect(named("") == [])
  }

  @Test func `every message says what, where and what to do, in both languages`() {
    let errors: [(ServerError, String, String)] = [
      (.programMissing, "libpq-dev", "apt install libpq-dev"),
      (.passwordInAddress("a"), "~/.pgpass", "~/.pgpass"),
      (.unreachable("a", detail: "d"), "启动 PostgreSQL", "start PostgreSQL"),
      (.lost("a", detail: "d"), "自动继续", "goes on when the server is back"),
      (.refused("a", detail: "d"), "mingzhang library grant", "mingzhang library grant"),
      (.slow("a", seconds: 5), "5 秒", "5 seconds"),
      (.noLibrary("a"), "mingzhang library publish", "mingzhang library publish"),
      (.later("a", version: 7), "请更新 mingzhang", "Update mingzhang"),
      (.older("a", version: 7), "所有者", "Its owner"), (.oldServer("a", version: 13), "14", "14 or later"),
      (.notAllowed("a", detail: "d"), "mingzhang library grant", "mingzhang library grant"),
      (.full("a"), "磁盘已满", "Make room"), (.cancelled("a"), "已取消", "Try again"),
      (.changedDisclosure("a", folder: "f"), "重新导入", "Import it again"),
      (.staleDerivation("a", folder: "f", part: "counts"), "计数", "the counts does not agree"),
      (.failed("a", state: "XX000", detail: "d"), "XX000", "XX000"), (.notAlone("a"), "单独打开", "opened alone"),
      (.noRole("a"), "下划线", "underscores"), (.unlistedItems("a", id: "i", count: 3), "3 项", "3 items"),
    ]
    for (error, chinese, english) in errors {
      let text = LibraryError.server(error)
      #expect(text.text(.chinese).contains(chinese), "\(error)")
      #expect(text.text(.english).contains(english), "\(error)")
    }
  }
}
