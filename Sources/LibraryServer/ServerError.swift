import Library
import ServerFrames

/// What is wrong with a library on a server, or with the way there.
public enum ServerError: Error, HomeError {
  /// The program that speaks to servers is not installed.
  case programMissing
  /// A password stands in an address, where everybody on the machine can read it.
  case passwordInAddress(String)
  /// Nobody answers; libpq's words.
  case unreachable(String, detail: String)
  /// The connection was there and is gone; libpq's words.
  case lost(String, detail: String)
  /// The server does not let the user in; its words.
  case refused(String, detail: String)
  /// The server did not answer in time, in seconds.
  case slow(String, seconds: Int)
  /// There is no library in the database.
  case noLibrary(String)
  /// The library was made by a later version of the program.
  case later(String, version: Int)
  /// The library is of an older version, and the user may not bring it to the present one.
  case older(String, version: Int)
  /// The server is of a version that is too old.
  case oldServer(String, version: Int)
  /// The user may not do that.
  case notAllowed(String, detail: String)
  /// The server's disk is full.
  case full(String)
  /// What was asked was ended before it was done.
  case cancelled(String)
  /// The kept files of a disclosure are not those that were written.
  case changedDisclosure(String, folder: String)
  /// What is derived from a disclosure does not agree with it.
  case staleDerivation(String, folder: String, part: String)
  /// More can be found in a department's year than is kept; how many things are left out of searches.
  case unlistedItems(String, id: String, count: Int)
  /// Something else; the server's words and SQLSTATE.
  case failed(String, state: String, detail: String)
  /// A server's library is opened together with others.
  case notAlone(String)
  /// Somebody who was named cannot be one of the server's roles.
  case noRole(String)

  /// What a fault means.
  init(_ fault: ServerFault, of address: ServerAddress) {
    let name = address.shown
    let words = [fault.message, fault.detail].filter { !$0.isEmpty }.joined(separator: "; ")
    self =
      switch fault.state {
      case "08001": .unreachable(name, detail: words)
      case "57P01", "57P02", "57P03": .lost(name, detail: words)
      case "3D000": .unreachable(name, detail: words)
      case "42501": .notAllowed(name, detail: words)
      case "53100": .full(name)
      case "57014": .cancelled(name)
      case let state where state.hasPrefix("08"): .lost(name, detail: words)
      case let state where state.hasPrefix("28"): .refused(name, detail: words)
      default: .failed(name, state: fault.state, detail: words)
      }
  }

  /// Whether the server may be there again later.
  var isOfTheWay: Bool {
    switch self {
    case .unreachable, .lost, .slow: true
    default: false
    }
  }

  /// Whether the same may succeed when it is done once more: two writers were in each other's way.
  var isPassing: Bool {
    if case .failed(_, let state, _) = self { ["40001", "40P01", "55P03"].contains(state) } else { false }
  }
}

extension LibraryError {
  /// The error of a library on a server.
  public static func server(_ error: ServerError) -> LibraryError { .home(HomeFailure(error)) }

  /// What is wrong with a library on a server; nil where something else is.
  public var server: ServerError? {
    guard case .home(let failure) = self else { return nil }
    return failure.error as? ServerError
  }
}
