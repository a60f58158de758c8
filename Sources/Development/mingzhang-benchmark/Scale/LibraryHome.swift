import ArgumentParser

/// Where a library is kept: packages in a folder, or everything in one file.
enum LibraryHome: String, CaseIterable, ExpressibleByArgument {
  case folder, file
}
