package ee.hbook.recovery.application;

import ee.hbook.recovery.RiskReport;
import ee.hbook.reservation.file.CsvFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.threeten.extra.LocalDateRange;

/** Writes the dates at risk as a CSV file, its columns named as in the JSON API. */
@ApplicationScoped
public class WriteRisk {

  private static final List<String> HEADER =
      List.of("kind", "from", "to", "here", "since", "there", "reservation");

  private final ReportRisk reportRisk;
  private final CsvFiles files;

  @Inject
  public WriteRisk(ReportRisk reportRisk, CsvFiles files) {
    this.reportRisk = reportRisk;
    this.files = files;
  }

  /**
   * The name of a link's file.
   *
   * @param linkId the link
   * @return a file name
   */
  public static String name(long linkId) {
    return "hbook-dates-at-risk-" + linkId + ".csv";
  }

  /**
   * Writes the file: what was sold twice first.
   *
   * @param linkId the link
   * @param out takes its text, piece by piece, to be encoded as UTF-8
   * @throws ee.hbook.config.NotFound if there is no such link
   */
  public void write(long linkId, Consumer<String> out) {
    RiskReport report = reportRisk.of(linkId);
    out.accept(CsvFiles.MARK + files.line(HEADER));
    for (RiskReport.Overlap each : report.overlaps()) {
      out.accept(
          line(
              "overlap",
              each.nights(),
              each.here(),
              each.since(),
              each.there(),
              each.reservation()));
    }
    for (RiskReport.Changed each : report.unreadThere()) {
      out.accept(line(each.taken() ? "unread_taken" : "unread_free", each.nights()));
    }
    for (RiskReport.Arrived each : report.arrived()) {
      out.accept(
          line(
              "arrived",
              each.nights(),
              each.source(),
              Optional.of(each.when()),
              Optional.empty(),
              OptionalLong.of(each.reservation())));
    }
    report.vanished().forEach(nights -> out.accept(line("vanished", nights)));
    report.openOnBothSides().forEach(nights -> out.accept(line("open", nights)));
  }

  private String line(String kind, LocalDateRange nights) {
    return line(kind, nights, "", Optional.empty(), Optional.empty(), OptionalLong.empty());
  }

  private String line(
      String kind,
      LocalDateRange nights,
      String here,
      Optional<Instant> since,
      Optional<Instant> there,
      OptionalLong reservation) {
    return files.line(
        List.of(
            kind,
            nights.getStart().toString(),
            nights.getEnd().toString(),
            here,
            since.map(Instant::toString).orElse(""),
            there.map(Instant::toString).orElse(""),
            reservation.isPresent() ? String.valueOf(reservation.getAsLong()) : ""));
  }
}
