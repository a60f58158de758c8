import BudgetModel
import Glibc

/// The system's error numbers in words, in the language asked for and not in the environment's.
public enum SystemReason {
  /// The reason of an error number.
  public static func text(_ code: Int32, _ language: Language) -> String {
    let (chinese, english) = words(code)
    return language == .chinese ? chinese : english
  }

  private static func words(_ code: Int32) -> (String, String) {
    switch code {
    case 0: ("不是普通文件", "not an ordinary file")
    case ENOENT: ("不存在", "it does not exist")
    case EACCES, EPERM: ("没有权限", "permission denied")
    case ENOTDIR: ("不是文件夹", "not a folder")
    case EISDIR: ("是文件夹", "it is a folder")
    case ENOSPC: ("磁盘已满", "the disk is full")
    case EDQUOT: ("超出磁盘配额", "the disk quota is used up")
    case EFBIG: ("文件超出系统允许的大小", "the file would be larger than the system allows")
    case EROFS: ("磁盘只读", "the disk is read-only")
    case ELOOP: ("符号链接成环", "symbolic links form a loop")
    case EMFILE, ENFILE: ("打开的文件太多", "too many files are open")
    case ENAMETOOLONG: ("名称太长", "the name is too long")
    case EWOULDBLOCK: ("另一个程序正在写", "another program is writing it")
    case EEXIST: ("已存在", "it exists already")
    case EIO: ("读写出错", "input/output error")
    default: ("系统错误 \(code)", "system error \(code)")
    }
  }
}
