package ee.hbook.moving.faces;

import ee.hbook.config.faces.Screen;
import ee.hbook.link.CalendarUrl;
import ee.hbook.moving.LeftOut;
import ee.hbook.moving.MovePlan;
import ee.hbook.moving.MoveStep;
import ee.hbook.moving.MoveStep.ChangeAccommodation;
import ee.hbook.moving.MoveStep.MakeAccommodation;
import ee.hbook.moving.MoveStep.MakeLink;
import ee.hbook.moving.MoveStep.SetOption;
import ee.hbook.moving.MoveStep.Snag;
import ee.hbook.moving.MoveStep.TakeBlock;
import ee.hbook.moving.MoveStep.TakeStay;
import ee.hbook.reservation.Reservation;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Function;

/**
 * A plan in the reader's words.
 *
 * @param parts what becomes of each kind of thing
 * @param refusals why it is not possible
 * @param warnings what to see to
 * @param snags reservations that become pending
 * @param left what is not taken over
 * @param nothing whether all of it is here already
 */
public record MovePreview(
    List<MovePart> parts,
    List<String> refusals,
    List<String> warnings,
    List<String> snags,
    List<LeftPart> left,
    boolean nothing) {

  static MovePreview of(MovePlan plan) {
    MovePlan.There there = plan.there();
    return new MovePreview(
        List.of(
            new MovePart(
                Screen.text("menu_accommodation"),
                plan.count(MakeAccommodation.class),
                plan.count(ChangeAccommodation.class),
                there.accommodations(),
                lines(plan, MovePreview::accommodation)),
            new MovePart(
                Screen.text("moving_calendars"),
                plan.count(MakeLink.class),
                0,
                there.links(),
                lines(plan, MovePreview::calendar)),
            new MovePart(
                Screen.text("settings_title"),
                0,
                plan.count(SetOption.class),
                there.options(),
                lines(plan, step -> step instanceof SetOption set ? set.name() : "")),
            new MovePart(
                Screen.text("menu_reservations"),
                plan.count(TakeStay.class),
                0,
                there.stays(),
                List.of()),
            new MovePart(
                Screen.text("moving_blocks"),
                plan.count(TakeBlock.class),
                0,
                there.blocks(),
                List.of())),
        plan.refusals().stream().map(each -> Screen.text(each.saying())).toList(),
        plan.warnings().stream().map(each -> Screen.text("moving_warning_" + each.word())).toList(),
        lines(plan, MovePreview::snag),
        left(plan.leftOut()),
        plan.steps().isEmpty());
  }

  /** The same as a text to keep. */
  String report(String heading) {
    StringJoiner report = new StringJoiner("\r\n", "", "\r\n");
    report.add(heading).add("");
    for (MovePart part : parts) {
      report.add(
          Screen.text(
              "moving_report_part", part.title(), part.made(), part.changed(), part.there()));
      part.lines().forEach(line -> report.add("  " + line));
    }
    snags.forEach(report::add);
    warnings.forEach(report::add);
    report.add("").add(Screen.text("moving_left"));
    left.forEach(each -> report.add(each.title()).add("  " + each.names()));
    return report.toString();
  }

  private static List<String> lines(MovePlan plan, Function<MoveStep, String> line) {
    return plan.steps().stream().map(line).filter(text -> !text.isEmpty()).toList();
  }

  private static String accommodation(MoveStep step) {
    return switch (step) {
      case MakeAccommodation make ->
          Screen.text(
              "moving_accommodation",
              make.wanted().name(),
              Long.toString(make.wanted().id()),
              make.wanted().units().size());
      case ChangeAccommodation change ->
          Screen.text(
              "moving_accommodation",
              change.wanted().name(),
              Long.toString(change.wanted().id()),
              change.wanted().units().size());
      case MakeLink link -> "";
      case SetOption set -> "";
      case TakeStay stay -> "";
      case TakeBlock block -> "";
    };
  }

  private static String calendar(MoveStep step) {
    return step instanceof MakeLink make
        ? make.link().name()
            + " ("
            + new CalendarUrl(make.link().url()).peer()
            + ") → "
            + make.link().unit()
        : "";
  }

  private static String snag(MoveStep step) {
    if (!(step instanceof TakeStay taken) || taken.snag() == Snag.NONE) {
      return "";
    }
    Reservation stay = taken.stay().reservation();
    return Screen.text(
        "moving_snag_" + taken.snag().word(),
        Long.toString(stay.id()),
        stay.unit().toString(),
        Screen.day(stay.nights().getStart()),
        Screen.day(stay.nights().getEnd()));
  }

  private static List<LeftPart> left(List<LeftOut> leftOut) {
    Map<LeftOut.Kind, StringJoiner> names = new EnumMap<>(LeftOut.Kind.class);
    for (LeftOut each : leftOut) {
      names.computeIfAbsent(each.kind(), any -> new StringJoiner(", ")).add(name(each));
    }
    return names.entrySet().stream()
        .map(
            each ->
                new LeftPart(
                    Screen.text("moving_left_" + each.getKey().word()), each.getValue().toString()))
        .toList();
  }

  private static String name(LeftOut left) {
    return switch (left.kind()) {
      case TABLE, ACCOMMODATION_FIELD, RESERVATION_FIELD, CUSTOMER_FIELD ->
          Screen.text("moving_left_counted", known(left.name()), left.count());
      case CUSTOMER -> Integer.toString(left.count());
      case OPTION,
          OPTION_VALUE,
          ACCOMMODATION,
          RESERVATION,
          RESERVATION_PLACE,
          BLOCK,
          BLOCK_PLACE,
          LINK_ADDRESS,
          LINK_PLACE,
          LINK_FEED ->
          left.name();
    };
  }

  /** HBook's tables in HBook's words; what nobody knows by the name that it has. */
  private static String known(String table) {
    String key = "moving_table_" + table;
    return Screen.has(key) ? Screen.text(key) : table;
  }
}
