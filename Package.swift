// swift-tools-version:6.2
import PackageDescription

// Arrows point down only: see docs/architecture.md. A module names here all it may know of.
let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]
// What reads and checks documents, and what is typed at a hundred thousand times, is optimised in debug builds, too: for the tests.
let swift: [SwiftSetting] = strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]

let package = Package(
  name: "mingzhang",
  products: [
    .executable(name: "mingzhang", targets: ["mingzhang"]),
    .executable(name: "mingzhang-workbook", targets: ["mingzhang-workbook"]),
    .executable(name: "mingzhang-postgres", targets: ["mingzhang-postgres"]),
    .executable(name: "mingzhang-benchmark", targets: ["mingzhang-benchmark"]),
    .executable(name: "mingzhang-workshop", targets: ["mingzhang-workshop"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0")
  ],
  targets: [
    // How rows of numbers belong together, by the sums that hold among them.
    .target(name: "Structure", swiftSettings: swift),
    // What a disclosure is.
    .target(name: "BudgetModel", dependencies: ["Structure"], swiftSettings: swift),
    // What a library lists of disclosures.
    .target(name: "Catalogues", dependencies: ["BudgetModel"], swiftSettings: swift),
    // What people publish, and how official tables and forms are read out of it.
    .target(name: "CTextTables"),
    .target(name: "TextEncodings", dependencies: ["CTextTables"], swiftSettings: swift),
    .target(name: "CChildProcess"),
    .target(name: "Documents", dependencies: ["CChildProcess", "TextEncodings"], swiftSettings: swift),
    .target(name: "Disclosures", dependencies: ["BudgetModel", "CTextTables", "Documents"], swiftSettings: swift),
    // Where disclosures are kept.
    .target(name: "CEmbeddedLibrary", cSettings: [.headerSearchPath("../../Data")]),
    .target(
      name: "Library", dependencies: ["BudgetModel", "Catalogues", "CEmbeddedLibrary", "TextEncodings"],
      swiftSettings: swift),
    // Finding names as people type them.
    .target(name: "CPinyin"),
    .target(name: "Search", dependencies: ["CPinyin"], swiftSettings: swift),
    // What can be found in a department's documents.
    .target(name: "Index", dependencies: ["BudgetModel", "Catalogues", "Search"], swiftSettings: swift),
    // A library in one file.
    .systemLibrary(name: "CSQLite", providers: [.apt(["libsqlite3-dev"])]),
    .target(
      name: "LibraryDatabase",
      dependencies: [
        "BudgetModel", "Catalogues", "CSQLite", "Facts", "Index", "Library", "Search", "TextEncodings",
      ],
      swiftSettings: swift),
    // A library on a server: what is said through the pipe, the program at its other end, and the library.
    .target(name: "ServerFrames", swiftSettings: strict),
    .systemLibrary(name: "CLibPQ", providers: [.apt(["libpq-dev"])]),
    .executableTarget(name: "mingzhang-postgres", dependencies: ["CLibPQ", "ServerFrames"], swiftSettings: strict),
    .target(
      name: "LibraryServer",
      dependencies: [
        "BudgetModel", "Catalogues", "Facts", "Index", "Library", "Search", "ServerFrames", "TextEncodings",
      ],
      swiftSettings: swift),
    // What a document says against itself.
    .target(name: "Reconciliation", dependencies: ["BudgetModel", "Catalogues"], swiftSettings: swift),
    // Facts over all departments and years: tables, and questions to them.
    .target(name: "Facts", dependencies: ["BudgetModel", "Catalogues", "Reconciliation"], swiftSettings: swift),
    // A terminal as pure values, and the program upon it.
    .target(name: "Console", swiftSettings: swift),
    .target(
      name: "Browser",
      dependencies: ["BudgetModel", "Catalogues", "Console", "Facts", "Index", "Reconciliation", "Search"],
      swiftSettings: swift),
    // The one place that speaks to a terminal.
    .target(
      name: "CCurses", linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(name: "Curses", dependencies: ["CCurses", "Console"], swiftSettings: strict),
    // The loop: events, effects, background work, imports, marks.
    .target(
      name: "Session",
      dependencies: [
        "Browser", "BudgetModel", "Catalogues", "Console", "Facts", "Index", "Library", "Reconciliation",
        "TextEncodings",
      ],
      swiftSettings: strict),
    // Files brought into a library, and what is said of them.
    .target(
      name: "Importing",
      dependencies: [
        "Browser", "BudgetModel", "Disclosures", "Documents", "Library", "LibraryDatabase", "LibraryServer",
        "Reconciliation", "Session", "TextEncodings",
      ],
      swiftSettings: strict),
    // The command line: wires, prints, exits.
    .executableTarget(
      name: "mingzhang",
      dependencies: [
        "Browser", "BudgetModel", "Catalogues", "Console", "Curses", "Disclosures", "Documents", "Facts", "Importing",
        "Index", "Library",
        "LibraryDatabase", "LibraryServer", "Reconciliation", "Session", "TextEncodings",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    // Workbooks, in a program of its own: the command line links no library for them.
    .systemLibrary(name: "CXLSXWriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .executableTarget(name: "mingzhang-workbook", dependencies: ["CXLSXWriter"], swiftSettings: strict),
    // Numbers that look drawn by chance: for the invented and the tests.
    .target(name: "Randomness", path: "Sources/Development/Randomness", swiftSettings: strict),
    // Invented disclosures in any number, and how fast programs are with them.
    .target(
      name: "SyntheticLibrary",
      dependencies: ["BudgetModel", "Catalogues", "Library", "Randomness", "Reconciliation"],
      path: "Sources/Development/SyntheticLibrary", swiftSettings: strict),
    .executableTarget(
      name: "mingzhang-benchmark",
      dependencies: [
        "Browser", "BudgetModel", "Catalogues", "Console", "Disclosures", "Documents", "Facts", "Library",
        "LibraryDatabase", "Pseudoterminal", "Reconciliation", "Search", "SyntheticLibrary",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Sources/Development/mingzhang-benchmark", swiftSettings: strict),
    // The files of this repository that are generated.
    .executableTarget(
      name: "mingzhang-workshop",
      dependencies: [
        "Browser", "BudgetModel", "Catalogues", "Console", "Documents", "Facts", "Importing", "Library",
        "Reconciliation", "Session", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Sources/Development/mingzhang-workshop", swiftSettings: strict),
    // A program in a pseudo-terminal: for the benchmark and the tests.
    .target(name: "CPseudoterminal", path: "Sources/Development/CPseudoterminal"),
    .target(
      name: "Pseudoterminal", dependencies: ["CPseudoterminal"], path: "Sources/Development/Pseudoterminal",
      swiftSettings: strict),

    // What tests of several modules share.
    .target(name: "TestSupport", dependencies: ["Randomness"], path: "Tests/TestSupport", swiftSettings: strict),
    .target(
      name: "PublishedDocuments", dependencies: ["BudgetModel", "Disclosures", "Documents", "TestSupport"],
      path: "Tests/PublishedDocuments", swiftSettings: strict),
    .target(
      name: "BudgetSamples", dependencies: ["BudgetModel"], path: "Tests/BudgetSamples", swiftSettings: strict),
    .testTarget(
      name: "BudgetModelTests", dependencies: ["BudgetModel", "BudgetSamples", "Randomness"], swiftSettings: strict),
    .testTarget(
      name: "CataloguesTests", dependencies: ["BudgetModel", "BudgetSamples", "Catalogues"], swiftSettings: strict),
    .testTarget(
      name: "StructureTests", dependencies: ["Structure", "Randomness"], swiftSettings: strict),
    .testTarget(name: "ConsoleTests", dependencies: ["Console", "CCurses", "Randomness"], swiftSettings: strict),
    .testTarget(
      name: "DocumentsTests",
      dependencies: ["Documents", "Randomness", "TestSupport", "TextEncodings", "mingzhang-workbook"],
      exclude: ["Fixtures", "make-fixtures.py"],
      swiftSettings: strict),
    .testTarget(
      name: "DisclosuresTests",
      dependencies: ["Disclosures", "Documents", "BudgetModel", "PublishedDocuments", "Randomness", "TestSupport"],
      exclude: ["Fixtures", "make-office-fixtures.py"],
      swiftSettings: strict),
    .testTarget(
      name: "ReconciliationTests",
      dependencies: [
        "Reconciliation", "BudgetModel", "Disclosures", "Documents", "Library", "PublishedDocuments", "Randomness",
        "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "FactsTests",
      dependencies: [
        "Facts", "BudgetModel", "BudgetSamples", "Library", "LibraryDatabase", "Reconciliation", "TestSupport",
        "mingzhang-workshop",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "SearchTests", dependencies: ["Search", "Randomness"], exclude: ["make-pinyin.py"], swiftSettings: strict),
    .testTarget(
      name: "LibraryTests",
      dependencies: [
        "Library", "BudgetModel", "Catalogues", "Randomness", "Reconciliation", "TestSupport", "TextEncodings",
        "mingzhang-workshop",
      ],
      swiftSettings: strict),
    // A program that keeps disclosures until it is killed: for the tests.
    .executableTarget(
      name: "database-fixture", dependencies: ["BudgetModel", "LibraryDatabase", "SyntheticLibrary"],
      path: "Tests/DatabaseFixture", swiftSettings: strict),
    .testTarget(
      name: "LibraryDatabaseTests",
      dependencies: [
        "LibraryDatabase", "Library", "Browser", "BudgetModel", "Catalogues", "Console", "Facts", "Index", "Search",
        "CSQLite", "Randomness", "SyntheticLibrary", "TestSupport", "database-fixture", "TerminalEmulator",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "LibraryServerTests",
      dependencies: [
        "LibraryServer", "LibraryDatabase", "Library", "BudgetModel", "Catalogues", "Facts", "Index", "Randomness",
        "Search",
        "ServerFrames", "SyntheticLibrary", "TestSupport", "mingzhang-postgres",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "BrowserTests",
      dependencies: [
        "Browser", "BudgetModel", "Catalogues", "Console", "Facts", "Index", "Randomness", "Reconciliation", "Search",
        "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "SessionTests",
      dependencies: [
        "Session", "Browser", "BudgetModel", "Catalogues", "Console", "Library", "Reconciliation", "TestSupport",
      ],
      swiftSettings: strict),
    // A terminal emulator, and a program that shows what the terminal module can do: for the tests.
    .target(name: "CVTerm", path: "Tests/CVTerm", linkerSettings: [.linkedLibrary("vterm")]),
    .target(
      name: "TerminalEmulator", dependencies: ["CVTerm", "Pseudoterminal"], path: "Tests/TerminalEmulator",
      swiftSettings: strict),
    // What reading a file gives, for looking at and for comparing with other programs.
    .executableTarget(
      name: "reading-report",
      dependencies: ["BudgetModel", "Disclosures", "Documents", "Reconciliation", "Structure"],
      path: "Tests/ReadingReport", swiftSettings: strict),
    .executableTarget(
      name: "curses-fixture", dependencies: ["Console", "Curses"], path: "Tests/CursesFixture", swiftSettings: strict),
    .testTarget(
      name: "TerminalTests",
      dependencies: [
        "curses-fixture", "TerminalEmulator", "Pseudoterminal", "Curses", "CCurses", "Console", "Randomness",
        "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ScenarioTests",
      dependencies: [
        "mingzhang", "mingzhang-workshop", "Browser", "BudgetModel", "Console", "Facts", "Library", "LibraryDatabase",
        "Pseudoterminal", "Randomness", "Reconciliation", "Session", "TerminalEmulator", "TestSupport",
      ],
      exclude: ["Scenarios"], swiftSettings: strict),
    .testTarget(
      name: "BenchmarkTests",
      dependencies: [
        "mingzhang-benchmark", "SyntheticLibrary", "BudgetModel", "Library", "Randomness", "Reconciliation",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)

// Trials that take hours: built where they are asked for (docs/testing.md).
if Context.environment["MINGZHANG_TRIALS"] != nil {
  package.targets += [
    .target(name: "CFuzzer", path: "Tests/Fuzzers/CFuzzer"),
    .executableTarget(
      name: "fuzz",
      dependencies: [
        "CFuzzer", "Browser", "BudgetModel", "Console", "Curses", "Disclosures", "Documents", "Library",
        "Reconciliation",
      ],
      path: "Tests/Fuzzers/Fuzz", swiftSettings: strict),
    .executableTarget(
      name: "long-run",
      dependencies: [
        "Browser", "BudgetModel", "Catalogues", "Console", "Disclosures", "Documents", "Library", "LibraryDatabase",
        "Randomness", "Reconciliation", "SyntheticLibrary", "TestSupport",
      ],
      path: "Tests/LongRun/Sources", swiftSettings: strict),
  ]
}
