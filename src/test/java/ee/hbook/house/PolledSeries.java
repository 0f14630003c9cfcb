package ee.hbook.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.threeten.extra.LocalDateRange;

/** The polls of one listing, in order; read with a few lines of their own, not with our reader. */
record PolledSeries(Path file) {

  private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'");

  /**
   * One poll.
   *
   * @param number counts the hourly polls; those left out gave the same content
   * @param at when
   * @param body what came; empty when nothing did
   */
  record Poll(int number, Instant at, Optional<byte[]> body) {

    List<Stay> stays() {
      return CalendarText.read(body.orElseThrow());
    }
  }

  /** One event of a poll. */
  record Stay(String uid, LocalDateRange nights, String summary) {

    /** Airbnb says which events are closed dates; Booking.com calls everything closed. */
    boolean isClosedByHand() {
      return summary.equals("Airbnb (Not available)");
    }
  }

  String name() {
    return file.getFileName().toString().replace(".zip", "");
  }

  boolean isAirbnb() {
    return name().startsWith("airbnb");
  }

  void forEachPoll(Consumer<Poll> taker) {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      List<? extends ZipEntry> entries =
          zip.stream()
              .filter(entry -> entry.getName().matches(".*(ics|failed)"))
              .sorted(Comparator.comparing(ZipEntry::getName))
              .toList();
      for (ZipEntry entry : entries) {
        taker.accept(poll(zip, entry));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Poll poll(ZipFile zip, ZipEntry entry) throws IOException {
    String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
    int dash = name.indexOf('-');
    Instant at =
        LocalDateTime.parse(name.substring(dash + 1, name.lastIndexOf('.')), AT)
            .toInstant(ZoneOffset.UTC);
    Optional<byte[]> body =
        name.endsWith(".failed")
            ? Optional.empty()
            : Optional.of(zip.getInputStream(entry).readAllBytes());
    return new Poll(Integer.parseInt(name.substring(0, dash)), at, body);
  }
}
