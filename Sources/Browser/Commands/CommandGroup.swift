/// How the help screen groups commands.
public enum CommandGroup: CaseIterable, Hashable, Sendable {
  case moving, places, looking, listing, takeHome, program

  /// Its heading.
  public var title: (chinese: String, english: String) {
    switch self {
    case .moving: ("移动", "Moving")
    case .places: ("去哪里", "Places")
    case .looking: ("看什么", "Looking")
    case .listing: ("列表", "Lists")
    case .takeHome: ("带走", "Take home")
    case .program: ("程序", "Program")
    }
  }
}
