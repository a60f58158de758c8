extension ServerError {
  /// What happened, where, and what to do, in Chinese and in English.
  public var texts: (chinese: String, english: String) {
    switch self {
    case .programMissing:
      (
        "没有找到 mingzhang-postgres，打不开服务器上的部门库。请把它装在 mingzhang 旁边：apt install libpq-dev，swift build -c release --product mingzhang-postgres。",
        "mingzhang-postgres is not installed, and without it no library on a server can be opened. Put it beside mingzhang: apt install libpq-dev, swift build -c release --product mingzhang-postgres."
      )
    case .passwordInAddress(let address):
      (
        "\(address)：地址里不要写密码，别的用户看得见。请写入 ~/.pgpass、服务文件或 PGPASSWORD。",
        "\(address): no password in an address, where other users can read it. Put it into ~/.pgpass, a service file or PGPASSWORD."
      )
    case .unreachable(let address, let detail):
      (
        "连不上 \(address)（\(detail)）。请检查地址和网络；服务器没有启动时请启动 PostgreSQL。",
        "\(address): cannot be reached (\(detail)). Check the address and the network, or start PostgreSQL there."
      )
    case .lost(let address, let detail):
      (
        "与 \(address) 的连接断了（\(detail)）。已有的内容仍可看；连上后会自动继续。",
        "\(address): the connection is gone (\(detail)). What is here can be looked at; it goes on when the server is back."
      )
    case .refused(let address, let detail):
      (
        "\(address) 不让登录（\(detail)）。请检查用户名，密码写入 ~/.pgpass 或服务文件，或请管理员用 mingzhang library grant 授权。",
        "\(address): not let in (\(detail)). Check the user; put the password into ~/.pgpass or a service file, or ask for mingzhang library grant."
      )
    case .slow(let address, let seconds):
      (
        "\(address) 在 \(seconds) 秒内没有回答。请检查网络后重试。",
        "\(address): no answer within \(seconds) seconds. Check the network and try again."
      )
    case .noLibrary(let address):
      (
        "\(address) 里没有部门库。请用 mingzhang library publish 建立。",
        "\(address): no library there. mingzhang library publish makes one."
      )
    case .later(let address, let version):
      (
        "\(address)：库版本 \(version) 比本程序新。请更新 mingzhang。",
        "\(address): library version \(version) is later than this program. Update mingzhang."
      )
    case .older(let address, let version):
      (
        "\(address)：库版本 \(version) 较旧。请库的所有者用新程序导入或发布一次，升级后再打开。",
        "\(address): library version \(version) is older. Its owner brings it up to date by publishing or importing with this program."
      )
    case .oldServer(let address, let version):
      (
        "\(address)：PostgreSQL \(version) 太旧，需要 14 或更新的版本。请升级服务器。",
        "\(address): PostgreSQL \(version) is too old; 14 or later is needed. Upgrade the server."
      )
    case .notAllowed(let address, let detail):
      (
        "\(address)：没有权限（\(detail)）。请所有者用 mingzhang library grant 授权。",
        "\(address): not allowed (\(detail)). Its owner grants it with mingzhang library grant."
      )
    case .full(let address):
      (
        "\(address)：服务器磁盘已满，没有写入。请清理磁盘后重试。",
        "\(address): the server's disk is full, and nothing was written. Make room there and try again."
      )
    case .cancelled(let address):
      ("\(address)：已取消。需要时请再试。", "\(address): cancelled. Try again where it is wanted.")
    case .changedDisclosure(let address, let folder):
      (
        "\(address)/\(folder)：内容与写入时不同。请从原文件重新导入（--replace）。",
        "\(address)/\(folder): not what was written. Import it again with --replace."
      )
    case .staleDerivation(let address, let folder, let part):
      (
        "\(address)/\(folder)：\(Self.chinese(part))与文件内容不符。请重新导入这一份（--replace）。",
        "\(address)/\(folder): the \(part) does not agree with its files. Import it again with --replace."
      )
    case .unlistedItems(let address, let id, let count):
      (
        "\(address)：\(id) 的内容太多，有 \(count) 项搜索不到（每个部门年度最多 65536 项）；打开后仍可看到。",
        "\(address): \(id) has too much for the search: \(count) items are not found by it (there is room for 65,536 of a department's year). They are there when it is opened."
      )
    case .failed(let address, let state, let detail):
      (
        "\(address)：服务器出错 \(state)（\(detail)）。没有写入；请重试，仍不行请告诉管理员。",
        "\(address): the server failed with \(state) (\(detail)). Nothing was written; try again, or tell whoever runs it."
      )
    case .notAlone(let address):
      (
        "\(address)：服务器上的部门库要单独打开。请只用一个 --library。",
        "\(address): a library on a server is opened alone. Name only one --library."
      )
    case .noRole(let name):
      (
        "“\(name)”不能作为用户名。请用字母、数字和下划线。",
        "\"\(name)\" can be no user's name. Use letters, digits and underscores."
      )
    }
  }

  private static func chinese(_ part: String) -> String {
    switch part {
    case "catalogue": "目录"
    case "facts": "事实表"
    case "counts": "计数"
    default: "检索"
    }
  }
}
