package ee.hbook.command;

import ee.hbook.command.table.Format;
import ee.hbook.command.table.Rows;
import jakarta.json.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a list is wanted, for every command that prints one. */
final class Listing {

  @Option(
      names = "--format",
      description = "${COMPLETION-CANDIDATES}; table unless it is given.",
      paramLabel = "FORMAT")
  private Format format = Format.table;

  @Option(
      names = "--fields",
      split = ",",
      paramLabel = "FIELD",
      description =
          "The columns, with commas between; a dot goes into an object: customer.lastName.")
  private @Nullable List<String> fields;

  /** Prints it. */
  void show(Session session, String id, List<String> columns, List<JsonObject> all) {
    Rows rows = new Rows(id, columns, all);
    session.print((fields == null ? rows : rows.only(fields)).in(format));
  }
}
