package ee.hbook.sync.plan;

import ee.hbook.reservation.Origin;
import ee.hbook.sync.ImportRules;
import ee.hbook.sync.PersonsWord;
import ee.hbook.sync.ProofRule;
import ee.hbook.sync.RemoteCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One look at a calendar elsewhere, and by which rules it is understood.
 *
 * @param origin the calendar; without a link for an uploaded file
 * @param rules the import settings of the site as the link changes them
 * @param calendar what it holds; empty when it has answered that nothing has changed
 * @param proofs when absence is proved
 * @param zone the property's zone
 * @param lastGood when it was last read whole
 * @param word what a person has said of it
 * @param churned in how many good polls in a row every UID was another one
 */
public record Look(
    Origin.Calendar origin,
    ImportRules rules,
    Optional<RemoteCalendar> calendar,
    ProofRule proofs,
    ZoneId zone,
    Optional<Instant> lastGood,
    PersonsWord word,
    int churned) {

  /** The property's day. */
  public LocalDate today() {
    return LocalDate.ofInstant(proofs.now(), zone);
  }

  /**
   * The link.
   *
   * @return empty for an uploaded file, by whose silence nothing is ever cancelled
   */
  public OptionalLong link() {
    return origin.linkId();
  }
}
