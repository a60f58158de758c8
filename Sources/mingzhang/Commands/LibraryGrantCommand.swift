import ArgumentParser
import BudgetModel
import Library
import LibraryServer

/// `mingzhang library grant RIGHT USER ADDRESS`.
struct LibraryGrantCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "grant", abstract: "Let somebody use a library on a server. 授权使用服务器上的库。",
    discussion: """
      reader looks at everything, reviewer marks and notes too, importer brings documents in, owner does everything. A user whom
      the server does not know is made, without a password: set one with psql's \\password, or let pg_hba.conf say how they log
      in. With --region somebody sees only the regions whose codes begin so.

      Example: mingzhang library grant reader wang postgresql://db.example/county --region 1405
      """)

  @Argument(help: "reader, reviewer, importer or owner. 权限。") var right: ServerGrant.Right
  @Argument(help: "The server's user. 服务器用户名。") var user: String
  @Argument(help: "The server's database: postgresql://host/database or service=name. 服务器上的数据库。") var server: String
  @Option(help: ArgumentHelp("Only regions whose codes begin so. 只看这些区划。", valueName: "digits"))
  var region: String?
  @OptionGroup var language: LanguageOption

  func run() throws {
    let language = language.language
    let address = try ServerOption.address(server, language)
    do throws(LibraryError) {
      let isNew = try ServerGrant(right, to: user, region: region).run(on: address)
      let made = isNew ? language.pick("（新建，尚无密码）", " (made, without a password)") : ""
      Output.say("\(address.shown): \(user)\(made) → \(right.rawValue)\(region.map { " \($0)*" } ?? "")\n")
    } catch {
      throw Failure.say(error.text(language), code: 1)
    }
  }
}

extension ServerGrant.Right: ExpressibleByArgument {}
