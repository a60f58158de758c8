/// Who may do what with a library, and see which regions of it.
enum ServerRoles {
  /// The tables whose rows belong to a region.
  private static var regional: [String] { ServerSchema.partitioned.filter { $0 != "name" } }

  /// What makes everybody but the owner see what they were granted and nothing else. What a statement may see is asked
  /// once, not for every row.
  static var script: String {
    let policies = regional.map(policy)
    return """
      CREATE TABLE member(role text PRIMARY KEY, may text NOT NULL, region text);
      CREATE FUNCTION sees_all() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = mingzhang, pg_temp
      AS $$ SELECT EXISTS (SELECT FROM member WHERE region IS NULL AND role = session_user) $$;
      CREATE FUNCTION my_regions() RETURNS text[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = mingzhang, pg_temp
      AS $$ SELECT array_agg(region || '%') FROM member WHERE region IS NOT NULL AND role = session_user $$;
      \(policies.joined(separator: "\n"))
      """
  }

  /// What makes a table's rows those of the regions one may see.
  static func policy(_ table: String) -> String {
    """
    ALTER TABLE \(table) ENABLE ROW LEVEL SECURITY;
    CREATE POLICY regional ON \(table) USING (
      (SELECT sees_all()) OR division LIKE ANY ((SELECT my_regions())::text[]));
    """
  }

  /// What each of them may do beside what stands before it.
  public static func grants(_ right: ServerGrant.Right, to role: String) -> [String] {
    let tables = ServerSchema.kept.joined(separator: ", ")
    let reading = [
      "GRANT USAGE ON SCHEMA mingzhang TO \(role)", "GRANT SELECT ON library, event, \(tables) TO \(role)",
    ]
    // What was said is changed and taken away by nobody.
    let reviewing = [
      "GRANT INSERT (\(ServerSchema.eventColumns)) ON event TO \(role)",
      "GRANT USAGE ON SEQUENCE event_serial TO \(role)",
    ]
    let importing = [
      "GRANT INSERT, UPDATE, DELETE ON \(tables) TO \(role)", "GRANT USAGE ON SEQUENCE serial TO \(role)",
      "GRANT EXECUTE ON FUNCTION open_province(smallint) TO \(role)",
    ]
    return switch right {
    case .reader: reading
    case .reviewer: reading + reviewing
    case .importer, .owner: reading + reviewing + importing
    }
  }
}
