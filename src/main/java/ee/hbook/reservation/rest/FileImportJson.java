package ee.hbook.reservation.rest;

import ee.hbook.reservation.file.FileImport;
import ee.hbook.reservation.file.ImportedLine.Fate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an imported file came to, as the API shows it.
 *
 * @param preview whether nothing was changed
 * @param added how many reservations were added; in a preview, how many would be
 * @param there how many were here already
 * @param refused how many could not be taken over
 * @param notTakenOver the columns that we have nothing for
 * @param lines what became of each line
 */
@Schema(name = "FileImport")
public record FileImportJson(
    boolean preview,
    long added,
    long there,
    long refused,
    List<String> notTakenOver,
    List<ImportedLineJson> lines) {

  static FileImportJson of(FileImport done, boolean preview) {
    return new FileImportJson(
        preview,
        done.count(Fate.ADDED),
        done.count(Fate.THERE),
        done.count(Fate.REFUSED),
        done.notTakenOver(),
        done.lines().stream().map(ImportedLineJson::of).toList());
  }
}
