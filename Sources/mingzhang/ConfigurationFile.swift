import Browser
import BudgetModel
import Glibc
import Library
import TextEncodings

/// The user's configuration file: `$XDG_CONFIG_HOME/mingzhang/config`, else `~/.config/mingzhang/config`.
struct ConfigurationFile {
  /// Where it is, whether it is there or not.
  let path: String

  /// The path as it is named on screen: short, where the home folder is known.
  let shown: String

  /// A larger file is no configuration.
  private static let limit = 1 << 20

  /// What cannot be done with the file.
  enum Failure: Error {
    /// The system's error number.
    case system(Int32)
    /// It is larger than any configuration.
    case tooLarge

    /// What cannot be done, where, and why.
    func text(reading path: String, _ language: Language) -> String {
      switch self {
      case .system(let code):
        let reason = SystemReason.text(code, language)
        return language.pick(
          "\(path): 读不了（\(reason)），用默认选项。", "\(path): cannot be read (\(reason)); the defaults hold.")
      case .tooLarge:
        return language.pick(
          "\(path): 超过 1 MB，不像配置文件；用默认选项。", "\(path): more than 1 MB is no configuration; the defaults hold.")
      }
    }

    /// What could not be kept, where, and why.
    func text(writing path: String, _ language: Language) -> String {
      guard case .system(let code) = self else { return text(reading: path, language) }
      let reason = SystemReason.text(code, language)
      return language.pick(
        "选项未能保存到 \(path)（\(reason)），只在本次有效。",
        "the options could not be kept in \(path) (\(reason)); they hold for this run.")
    }
  }

  /// The file of this user; nil where neither folder is known.
  init?(environment: (String) -> String?) {
    // The base directory specification: a relative path there is to be ignored.
    let home = environment("HOME")
    if let folder = environment("XDG_CONFIG_HOME"), folder.hasPrefix("/") {
      path = folder + "/mingzhang/config"
    } else if let home {
      path = home + "/.config/mingzhang/config"
    } else {
      return nil
    }
    if let home, path.hasPrefix(home + "/") {
      shown = FileName.shown("~" + String(path.dropFirst(home.count)))
    } else {
      shown = FileName.shown(path)
    }
  }

  /// Whether the default library is opened where none is named, as the user's file has it.
  static var showsEmbedded: Bool {
    let text = (try? ConfigurationFile(environment: Environment.variable)?.read()) ?? ""
    return Configuration(text).settings[.embedded] != "off"
  }

  /// The text; nil where there is no file, which is one call of the system.
  func read() throws(Failure) -> String? {
    // A pipe is not waited for.
    let file = path.withFileName { Glibc.open($0, O_RDONLY | O_NONBLOCK | O_CLOEXEC) }
    if file < 0 {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw .system(errno)
    }
    defer { Glibc.close(file) }
    var status = stat()
    if fstat(file, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
      throw .system(status.st_mode & S_IFMT == S_IFDIR ? EISDIR : 0)
    }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = Glibc.read(file, &buffer, buffer.count)
      if count == 0 { return String(decoding: bytes, as: UTF8.self) }
      if count < 0, errno == EINTR { continue }
      if count < 0 { throw .system(errno) }
      bytes += buffer[..<count]
      if bytes.count > Self.limit { throw .tooLarge }
    }
  }

  /// Changes one setting in the file and leaves all else as it is. Nobody ever reads half a file.
  func keep(_ setting: String, _ value: String) throws(Failure) {
    let text = Configuration.text(try read() ?? "", setting: setting, to: value)
    // A file that is a link stays one: what it points at is replaced. Who may read it stays as it is.
    let target = DiskStore.target(of: path)
    do throws(LibraryError) {
      try DiskStore().makeFolders(DiskStore.folder(of: target), mode: 0o755)
      let draft = try Draft(of: target)
      try draft.write(Array(text.utf8), mode: DiskStore.status(target).map { $0.st_mode & 0o7777 })
      try draft.replace()
    } catch .cannotWrite(_, let code) {
      throw .system(code)
    } catch {
      throw .system(EIO)
    }
  }
}
