package ee.hbook.sync.record;

import ee.hbook.availability.Span;
import ee.hbook.sync.record.SyncReport.Conflict;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A run in words, with HBook's own where HBook has some ({@code hbook.md} §6, "Import result
 * messages"). In English, without guests' data and without any part of a URL. Pure.
 */
public final class ImportMessage {

  private static final int MOST_LISTED = 10;
  private static final String INVALID_FILE =
      "It seems that this file is not a valid calendar file.";

  private ImportMessage() {}

  /** On what occasion a calendar was read. */
  public enum Occasion {
    /** A person uploaded a file. */
    UPLOAD,
    /** A person has just linked the calendar. */
    NEW_LINK,
    /** Any later run of a link. */
    LATER_RUN
  }

  /**
   * Says what a run did that read its calendar whole.
   *
   * @param report what it did; its own message is not looked at
   * @param occasion on what occasion
   * @return one or more sentences
   */
  public static String of(SyncReport report, Occasion occasion) {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        switch (occasion) {
          case UPLOAD ->
              isEmpty(report)
                  ? "Your calendar has been read. For your information, it currently does not"
                      + " contain any event that could be imported."
                  : isKnown(report)
                      ? "This calendar is known: everything in it is here already. Nothing was"
                          + " changed."
                      : imported(report);
          case NEW_LINK ->
              isEmpty(report)
                  ? "The calendar has been added. For your information, it currently does not"
                      + " contain any event that could be imported."
                  : imported(report);
          case LATER_RUN -> changed(report);
        });
    notImported(report.conflicts(), sentences);
    notRead(report, sentences);
    guarded(report, sentences);
    return String.join(" ", sentences);
  }

  /**
   * Says that a file is no calendar.
   *
   * @param why what is wrong with it, a sentence
   * @return HBook's sentence, then why
   */
  public static String invalidFile(String why) {
    return why.startsWith(INVALID_FILE) ? why : INVALID_FILE + " " + why;
  }

  /**
   * Says that a calendar that was to be linked could not be read.
   *
   * @param why what happened, a sentence without any part of the URL
   * @return HBook's sentence with it
   */
  public static String problem(String why) {
    return "There seems to be a problem : " + why + " Check that you have entered a valid URL.";
  }

  private static boolean isEmpty(SyncReport report) {
    return changedNothing(report)
        && none(report.unchanged(), report.echoes(), report.conflicts().size());
  }

  /**
   * Whether a calendar brought nothing, because all that it could bring is here already.
   *
   * @param report what a run did that read its calendar whole
   * @return false when anything was changed, or could not be taken in, or it was empty
   */
  public static boolean isKnown(SyncReport report) {
    return changedNothing(report)
        && none(report.conflicts().size(), report.told().size())
        && !none(report.unchanged(), report.echoes())
        && report.fates().stream().noneMatch(fate -> fate.word().equals("blocked"));
  }

  private static boolean changedNothing(SyncReport report) {
    return none(report.added(), report.moved(), report.cancelled(), report.revived());
  }

  private static boolean none(int... counts) {
    return IntStream.of(counts).allMatch(count -> count == 0);
  }

  private static String imported(SyncReport report) {
    return "Your calendar has been imported: "
        + reservations(report.added(), "has", "have")
        + " been added.";
  }

  private static String changed(SyncReport report) {
    List<String> parts = new ArrayList<>();
    add(parts, report.added(), "added");
    add(parts, report.moved(), "moved");
    add(parts, report.cancelled(), "cancelled");
    add(parts, report.revived(), "taken up again");
    return parts.isEmpty()
        ? "Nothing has changed."
        : "Your calendar has been synchronized: " + String.join(", ", parts) + ".";
  }

  private static void add(List<String> parts, int count, String what) {
    if (count > 0) {
      parts.add(reservations(count, "has", "have") + " been " + what);
    }
  }

  private static String reservations(int count, String one, String many) {
    return count == 1 ? "1 reservation " + one : count + " reservations " + many;
  }

  private static void notImported(List<Conflict> conflicts, List<String> sentences) {
    conflicts.stream()
        .limit(MOST_LISTED)
        .map(conflict -> stay(conflict.span()) + " could not be imported.")
        .forEach(sentences::add);
    int more = conflicts.size() - MOST_LISTED;
    if (more > 0) {
      sentences.add("Nor could " + more + " more.");
    }
  }

  private static String stay(Span span) {
    return span.isNights()
        ? "A reservation with check-in on "
            + span.days().getStart()
            + " and check-out on "
            + span.days().getEnd()
        : "A booking from " + span.start() + " to " + span.end();
  }

  private static void notRead(SyncReport report, List<String> sentences) {
    long unreadable =
        report.ignored().stream().filter(ignored -> ignored.nights().isEmpty()).count();
    if (unreadable > 0) {
      sentences.add(
          unreadable == 1
              ? "One of its events could not be read."
              : unreadable + " of its events could not be read.");
    }
  }

  private static void guarded(SyncReport report, List<String> sentences) {
    boolean underGuard = report.fates().stream().anyMatch(fate -> fate.word().equals("guarded"));
    if (underGuard) {
      sentences.add(
          "The calendar lost or moved so many bookings at once that no night was freed for it.");
    }
  }
}
