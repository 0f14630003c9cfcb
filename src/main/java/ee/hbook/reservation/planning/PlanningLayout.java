package ee.hbook.reservation.planning;

import static java.util.stream.Collectors.groupingBy;

import ee.hbook.accommodation.UnitId;
import ee.hbook.availability.Availability;
import ee.hbook.availability.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.threeten.extra.LocalDateRange;

/**
 * Puts entries into the rows of their units, side by side where their nights overlap. What holds
 * the unit comes first, so that it stands in the first lane. Of a unit by the hour it makes days.
 * Pure.
 */
public final class PlanningLayout {

  private static final Comparator<PlanningEntry> BY_KIND_AND_NIGHT =
      Comparator.comparing(PlanningEntry::kind)
          .thenComparing(entry -> entry.nights().getStart())
          .thenComparing(PlanningEntry::id);

  private static final Comparator<PlanningBar> BY_NIGHT =
      Comparator.<PlanningBar, LocalDate>comparing(bar -> bar.entry().nights().getStart())
          .thenComparing(PlanningBar::lane);

  private PlanningLayout() {}

  /**
   * Makes one row of each unit.
   *
   * @param units the units, in their order
   * @param entries what stands on their nights, in any order
   * @param disputes what is claimed elsewhere, in any order
   * @param view the days in view
   * @return the rows, in the order of the units
   */
  public static List<PlanningRow> rows(
      List<PlanningUnit> units,
      List<PlanningEntry> entries,
      List<DisputedNights> disputes,
      LocalDateRange view) {
    Map<UnitId, List<PlanningEntry>> entriesOf =
        entries.stream().collect(groupingBy(PlanningEntry::unit));
    Map<UnitId, List<DisputedNights>> disputesOf =
        disputes.stream().collect(groupingBy(DisputedNights::unit));
    return units.stream()
        .map(
            unit ->
                row(
                    unit,
                    entriesOf.getOrDefault(unit.id(), List.of()),
                    disputesOf.getOrDefault(unit.id(), List.of()),
                    view))
        .toList();
  }

  private static PlanningRow row(
      PlanningUnit unit,
      List<PlanningEntry> entries,
      List<DisputedNights> disputes,
      LocalDateRange view) {
    return unit.hours().isPresent()
        ? new PlanningRow(unit, 1, List.of(), days(entries, disputes, view))
        : row(unit, entries, disputes);
  }

  private static List<PlanningDay> days(
      List<PlanningEntry> entries, List<DisputedNights> disputes, LocalDateRange view) {
    SortedMap<LocalDate, List<PlanningPart>> days = new TreeMap<>();
    Stream.concat(entries.stream(), disputes.stream().distinct().map(PlanningLayout::conflict))
        .sorted(Comparator.comparing(PlanningEntry::span).thenComparing(PlanningEntry::kind))
        .filter(entry -> entry.nights().overlaps(view))
        .forEach(
            entry ->
                entry.nights().intersection(view).stream()
                    .forEach(
                        day ->
                            days.computeIfAbsent(day, none -> new ArrayList<>())
                                .add(part(entry, day, disputes))));
    return days.entrySet().stream()
        .map(each -> new PlanningDay(each.getKey(), each.getValue()))
        .toList();
  }

  private static PlanningPart part(
      PlanningEntry entry, LocalDate day, List<DisputedNights> disputes) {
    Span span = Span.nights(day, day.plusDays(1)).intersection(entry.span()).orElseThrow();
    return new PlanningPart(entry, span, disputed(entry, disputes));
  }

  private static PlanningRow row(
      PlanningUnit unit, List<PlanningEntry> entries, List<DisputedNights> disputes) {
    List<PlanningEntry> sorted =
        Stream.concat(
                preparedOnce(entries).stream(),
                disputes.stream().distinct().map(PlanningLayout::conflict))
            .sorted(BY_KIND_AND_NIGHT)
            .toList();
    List<List<LocalDateRange>> lanes = new ArrayList<>(List.of(new ArrayList<>()));
    List<PlanningBar> bars = new ArrayList<>();
    for (PlanningEntry entry : sorted) {
      bars.add(new PlanningBar(entry, take(lanes, entry.nights()), disputed(entry, disputes)));
    }
    return new PlanningRow(unit, lanes.size(), bars.stream().sorted(BY_NIGHT).toList(), List.of());
  }

  /** Preparation of two reservations may fall on one night, which is shown once. */
  private static List<PlanningEntry> preparedOnce(List<PlanningEntry> entries) {
    List<PlanningEntry> once = new ArrayList<>();
    List<LocalDateRange> prepared = new ArrayList<>();
    for (PlanningEntry entry : entries.stream().sorted(BY_KIND_AND_NIGHT).toList()) {
      if (entry.kind() == PlanningKind.PREPARATION) {
        Availability.minus(List.of(entry.nights()), prepared)
            .forEach(part -> once.add(entry.on(part)));
        prepared.add(entry.nights());
      } else {
        once.add(entry);
      }
    }
    return once;
  }

  private static int take(List<List<LocalDateRange>> lanes, LocalDateRange nights) {
    int lane = 0;
    while (lane < lanes.size() && lanes.get(lane).stream().anyMatch(nights::overlaps)) {
      lane++;
    }
    if (lane == lanes.size()) {
      lanes.add(new ArrayList<>());
    }
    lanes.get(lane).add(nights);
    return lane;
  }

  private static boolean disputed(PlanningEntry entry, List<DisputedNights> disputes) {
    return entry.kind() != PlanningKind.CONFLICT
        && disputes.stream().anyMatch(dispute -> dispute.span().overlaps(entry.span()));
  }

  private static PlanningEntry conflict(DisputedNights dispute) {
    return new PlanningEntry(
        PlanningKind.CONFLICT,
        0,
        OptionalLong.empty(),
        dispute.unit(),
        dispute.span(),
        "",
        dispute.calendar(),
        OptionalLong.empty());
  }
}
