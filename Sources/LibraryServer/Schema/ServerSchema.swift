import Facts

/// The tables of a library on a server: docs/scale.md says what each is.
///
/// Every table is partitioned by province, the two digits that a department's identity begins with (0 where it has none), and
/// the province is the beginning of every key: on one server a province is a partition, on several a province is on one of
/// them. Nothing is asked of an engine that PostgreSQL 14 has not, and no extension.
enum ServerSchema {
  /// The version this program writes, and the latest it reads.
  static let version = 2

  /// Below a province, numbers are given out by one sequence: this many bits of them.
  static let serialBits: Int64 = 36
  /// How many bits of a fact's number tell it from the others of its department's year.
  static let factBits: Int64 = 20
  /// How many bits of an item's number tell it from the others of its department's year.
  static let itemBits: Int64 = 16
  /// How many facts of a table, and how many things to be found, a department's year may have.
  static let (factLimit, itemLimit) = (1 << 20, 65_536)
  /// How many rows of counts a region has: importers of one region seldom wait for each other.
  static let slots = 16

  /// The province of a department: the two digits its identity begins with.
  static func province(of department: some StringProtocol) -> Int64 {
    let digits = department.utf8.prefix(2)
    guard digits.count == 2, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return 0 }
    return digits.reduce(0) { $0 * 10 + Int64($1 - 0x30) }
  }

  /// The province that a number of a year, an item or a fact begins with.
  static func province(ofYear id: Int64) -> Int64 { id >> serialBits }

  /// The tables that are partitioned.
  static var partitioned: [String] {
    kept + ["event"]
  }

  /// Those of them that hold documents and what is derived of them.
  static var kept: [String] {
    ["department", "accounts", "disclosure", "file", "name", "item", "tally"] + FactTable.all.map(\.name)
  }

  /// The columns of counts.
  static var counts: [String] { ["accounts", "departments", "documents", "spent"] + FactTable.all.map(\.name) }

  /// What makes them all, in an empty schema.
  static var script: String {
    ([tables, events] + FactTable.all.map(table) + [functions]).joined(separator: "\n")
      + "\nINSERT INTO library(version, facts) VALUES(\(version), \(FactTable.version));"
  }

  private static let key = "province smallint NOT NULL, division text COLLATE \"C\" NOT NULL"
  private static let list = "PARTITION BY LIST (province);"

  private static var tables: String {
    """
    CREATE TABLE library(
      one boolean PRIMARY KEY DEFAULT true CHECK (one), version integer NOT NULL, facts integer NOT NULL,
      made timestamptz NOT NULL DEFAULT now());
    CREATE SEQUENCE serial;
    CREATE TABLE department(
      \(key), department text COLLATE "C" NOT NULL, name text COLLATE "C" NOT NULL, PRIMARY KEY (province, department)
    ) \(list)
    CREATE TABLE accounts(
      \(key), id bigint NOT NULL, department text COLLATE "C" NOT NULL, year integer NOT NULL,
      name text COLLATE "C" NOT NULL DEFAULT '', region text COLLATE "C" NOT NULL DEFAULT '',
      place bytea NOT NULL DEFAULT '', spending bigint, rate bigint, projects bigint, score bigint, contradictions bigint,
      PRIMARY KEY (province, id), UNIQUE (province, department, year)
    ) \(list)
    CREATE INDEX ON accounts(place);
    CREATE TABLE disclosure(
      \(key), id bigint NOT NULL, accounts bigint NOT NULL, folder text COLLATE "C" NOT NULL, hash bigint NOT NULL,
      key text COLLATE "C" NOT NULL, kind text NOT NULL, department text COLLATE "C" NOT NULL, department_code text,
      region text COLLATE "C" NOT NULL, region_code text, year bigint NOT NULL, title text NOT NULL,
      tables bigint NOT NULL, empty_tables bigint NOT NULL, expenditure bigint, expenditure_resolution bigint,
      approved bigint, approved_resolution bigint, projects bigint NOT NULL, scores text, grades text,
      contradictions bigint, notes bigint, totals text,
      PRIMARY KEY (province, id), UNIQUE (province, key), UNIQUE (province, folder)
    ) \(list)
    CREATE INDEX ON disclosure(accounts);
    CREATE TABLE file(
      \(key), disclosure bigint NOT NULL, number integer NOT NULL, path text COLLATE "C" NOT NULL, content bytea NOT NULL,
      PRIMARY KEY (province, disclosure, number)
    ) \(list)
    CREATE TABLE name(
      province smallint NOT NULL, id bigint NOT NULL, name text COLLATE "C" NOT NULL, digest text COLLATE "C" NOT NULL,
      grams text[] COLLATE "C" NOT NULL, PRIMARY KEY (province, id), UNIQUE (province, digest)
    ) \(list)
    CREATE INDEX ON name USING gin (grams);
    CREATE TABLE item(
      \(key), id bigint NOT NULL, what bigint NOT NULL, seat bigint NOT NULL, owner bigint, code bigint, amount bigint,
      figure text, label text, place bigint, PRIMARY KEY (province, id)
    ) \(list)
    CREATE INDEX ON item(what, id);
    CREATE INDEX ON item(code, id) WHERE code IS NOT NULL;
    CREATE INDEX ON item(id) WHERE what & 7 = 0;
    CREATE TABLE tally(
      \(key), slot integer NOT NULL, \(counts.map { "\($0) bigint NOT NULL DEFAULT 0" }.joined(separator: ", ")),
      PRIMARY KEY (province, division, slot)
    ) \(list)
    """
  }

  /// A table of facts: what docs/facts.md says of it, behind what places a row.
  private static func table(_ table: FactTable) -> String {
    let columns = table.columns.map { column in
      "\(column.name) " + (column.kind.isNumber ? "bigint" : "text COLLATE \"C\"")
    }
    let earlier = table.identity.isEmpty ? "" : ", earlier bigint"
    return """
      CREATE TABLE \(table.name)(\(key), id bigint NOT NULL, \(columns.joined(separator: ", "))\(earlier),
        PRIMARY KEY (province, id)) \(list)
      """
  }

  /// A province's partitions are made when its first disclosure comes, by whoever brings it.
  static var functions: String {
    """
    CREATE OR REPLACE FUNCTION open_province(number smallint) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = mingzhang, pg_temp AS $$
    DECLARE parent text;
    BEGIN
      PERFORM pg_advisory_xact_lock(1297963595, number);
      FOREACH parent IN ARRAY ARRAY[\(partitioned.map { "'\($0)'" }.joined(separator: ", "))] LOOP
        IF to_regclass(format('mingzhang.%I', parent || '_' || number)) IS NULL THEN
          EXECUTE format('CREATE TABLE %I PARTITION OF %I FOR VALUES IN (%s)', parent || '_' || number, parent, number);
        END IF;
      END LOOP;
    END $$;
    REVOKE ALL ON FUNCTION open_province(smallint) FROM PUBLIC;
    """
  }
}
