package ee.hbook.reservation.rest;

import ee.hbook.config.Saying;
import ee.hbook.reservation.file.ImportedLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A line of an imported file as the API shows it.
 *
 * @param line the line of the file, from 1
 * @param fate what became of it
 * @param detail why it was refused
 */
@Schema(name = "ImportedLine")
public record ImportedLineJson(
    long line,
    @Schema(enumeration = {"added", "there", "refused"}) String fate,
    @Nullable String detail) {

  static ImportedLineJson of(ImportedLine line) {
    return new ImportedLineJson(
        line.row().line(), line.fate().word(), line.why().map(Saying::inEnglish).orElse(null));
  }
}
