package ee.hbook.config.backup.jpa;

import ee.hbook.config.backup.CellKind;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a database tells of the tables and sequences of a house; Flyway's own is not one. */
final class HouseTables {

  /** Flyway's own, and the servers that run now. */
  private static final Set<String> OTHERS = Set.of("flyway_schema_history", "node");

  private static final String POSTGRES =
      "select sequencename, increment_by from pg_sequences"
          + " where schemaname = current_schema and sequencename not in (select"
          + " substring(pg_get_serial_sequence(table_name, column_name) from '[^.]*$')"
          + " from information_schema.columns where table_schema = current_schema"
          + " and is_identity = 'YES')";

  private static final String H2 =
      "select sequence_name, base_value from information_schema.sequences"
          + " where sequence_schema = current_schema and sequence_name not like 'SYSTEM_SEQUENCE%'";

  private final Connection connection;

  HouseTables(Connection connection) {
    this.connection = connection;
  }

  /** Each after those that it refers to. */
  List<HouseTable> inOrder() throws SQLException {
    Map<String, HouseTable> left = new LinkedHashMap<>();
    for (String stored : stored()) {
      HouseTable table = table(stored);
      left.put(table.name(), table);
    }
    List<HouseTable> ordered = new ArrayList<>();
    while (!left.isEmpty()) {
      List<HouseTable> next =
          left.values().stream()
              .filter(each -> each.references().stream().noneMatch(left::containsKey))
              .toList();
      if (next.isEmpty()) {
        throw new IllegalStateException("Tables that refer to each other: " + left.keySet());
      }
      ordered.addAll(next);
      next.forEach(each -> left.remove(each.name()));
    }
    return ordered;
  }

  /** The number that each sequence gives next. */
  Map<String, Long> sequences() throws SQLException {
    Map<String, Long> next = new TreeMap<>();
    boolean postgres = isPostgres();
    try (Statement ask = connection.createStatement();
        ResultSet each = ask.executeQuery(postgres ? POSTGRES : H2)) {
      while (each.next()) {
        String name = each.getString(1).toLowerCase(Locale.ROOT);
        next.put(name, postgres ? nextOf(name, each.getLong(2)) : each.getLong(2));
      }
    }
    return next;
  }

  /** The list of PostgreSQL does not tell where one that gave none yet begins. */
  private long nextOf(String sequence, long step) throws SQLException {
    try (Statement ask = connection.createStatement();
        ResultSet one = ask.executeQuery("select last_value, is_called from " + sequence)) {
      one.next();
      return one.getLong(1) + (one.getBoolean(2) ? step : 0);
    }
  }

  private boolean isPostgres() throws SQLException {
    return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
  }

  private List<String> stored() throws SQLException {
    Set<String> names = new TreeSet<>();
    try (ResultSet tables =
        connection
            .getMetaData()
            .getTables(null, connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
      while (tables.next()) {
        names.add(tables.getString("TABLE_NAME"));
      }
    }
    names.removeIf(name -> OTHERS.contains(name.toLowerCase(Locale.ROOT)));
    return List.copyOf(names);
  }

  private HouseTable table(String stored) throws SQLException {
    DatabaseMetaData told = connection.getMetaData();
    List<HouseTable.Column> columns = new ArrayList<>();
    try (ResultSet each = told.getColumns(null, connection.getSchema(), stored, "%")) {
      while (each.next()) {
        columns.add(
            new HouseTable.Column(
                each.getString("COLUMN_NAME").toLowerCase(Locale.ROOT),
                CellKind.of(each.getInt("DATA_TYPE"), each.getString("TYPE_NAME")),
                each.getString("IS_AUTOINCREMENT").equals("YES")));
      }
    }
    Map<Short, String> key = new TreeMap<>();
    try (ResultSet each = told.getPrimaryKeys(null, connection.getSchema(), stored)) {
      while (each.next()) {
        key.put(each.getShort("KEY_SEQ"), each.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
      }
    }
    Set<String> references = new HashSet<>();
    try (ResultSet each = told.getImportedKeys(null, connection.getSchema(), stored)) {
      while (each.next()) {
        references.add(each.getString("PKTABLE_NAME").toLowerCase(Locale.ROOT));
      }
    }
    String name = stored.toLowerCase(Locale.ROOT);
    references.remove(name);
    return new HouseTable(name, columns, List.copyOf(key.values()), references);
  }
}
