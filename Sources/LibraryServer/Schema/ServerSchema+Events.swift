extension ServerSchema {
  /// What is said of rows: only ever added, in one order for the whole library, by nobody in another's name.
  static var events: String {
    """
    CREATE SEQUENCE event_serial;
    CREATE TABLE event(
      province smallint NOT NULL, division text COLLATE "C" NOT NULL, id bigint NOT NULL DEFAULT nextval('event_serial'),
      token text COLLATE "C" NOT NULL, author text COLLATE "C" NOT NULL DEFAULT session_user,
      arrived timestamptz NOT NULL DEFAULT now(), said bigint NOT NULL, department text COLLATE "C" NOT NULL, year text NOT NULL,
      screen text NOT NULL, item text NOT NULL, line text NOT NULL, side text NOT NULL, name text NOT NULL, note text NOT NULL,
      state text NOT NULL CHECK (state IN ('raised', 'answered', 'settled', 'withdrawn')), documents text NOT NULL,
      PRIMARY KEY (province, id), UNIQUE (province, token)
    ) PARTITION BY LIST (province);
    CREATE INDEX ON event(id);
    CREATE TABLE event_0 PARTITION OF event FOR VALUES IN (0);
    """
  }

  /// The columns of an event that whoever adds it may say.
  static let eventColumns =
    "province, division, token, said, department, year, screen, item, line, side, name, note, state, documents"

  /// From version 1, which had no events. Partitions come for the provinces that are there.
  static var toVersion2: String {
    """
    \(events)
    DO $$
    DECLARE number integer;
    BEGIN
      FOR number IN SELECT DISTINCT province FROM mingzhang.department WHERE province <> 0 LOOP
        EXECUTE format('CREATE TABLE %I PARTITION OF event FOR VALUES IN (%s)', 'event_' || number, number);
      END LOOP;
    END $$;
    \(functions)
    \(ServerRoles.policy("event"))
    UPDATE library SET version = 2;
    """
  }
}
