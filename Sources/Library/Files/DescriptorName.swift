/// The names by which a shell hands a program what is open already.
public enum DescriptorName {
  /// The descriptor a name stands for, whatever is behind it: `-`, `/dev/stdout`, `/dev/fd/63`; nil for other names.
  /// - Parameters:
  ///   - name: an argument of the program.
  ///   - dash: what `-` stands for.
  public static func descriptor(_ name: String, dash: Int32) -> Int32? {
    switch name {
    case "-": return dash
    case "/dev/stdin": return 0
    case "/dev/stdout": return 1
    case "/dev/stderr": return 2
    default:
      for folder in ["/dev/fd/", "/proc/self/fd/"] where name.hasPrefix(folder) {
        return Int32(name.dropFirst(folder.count))
      }
      return nil
    }
  }
}
