package ee.hbook.config.backup.jpa;

import static java.util.stream.Collectors.joining;

import ee.hbook.config.backup.CellKind;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A table of a house; names in small letters.
 *
 * @param name its name
 * @param columns its columns, in their order
 * @param key by which its rows are put in order: who is referred to comes before who refers
 * @param references the other tables that it refers to
 */
record HouseTable(String name, List<Column> columns, List<String> key, Set<String> references) {

  /**
   * A column.
   *
   * @param name its name
   * @param kind what it holds
   * @param counts whether the database numbers its rows
   */
  record Column(String name, CellKind kind, boolean counts) {}

  String select() {
    return "select "
        + names(columns)
        + " from "
        + name
        + (key.isEmpty() ? "" : " order by " + String.join(", ", key));
  }

  Optional<Column> column(String wanted) {
    return columns.stream().filter(each -> each.name().equals(wanted)).findFirst();
  }

  String insert(List<Column> some) {
    return "insert into "
        + name
        + " ("
        + names(some)
        + ") values ("
        + String.join(", ", Collections.nCopies(some.size(), "?"))
        + ")";
  }

  private static String names(List<Column> some) {
    return some.stream().map(Column::name).collect(joining(", "));
  }
}
