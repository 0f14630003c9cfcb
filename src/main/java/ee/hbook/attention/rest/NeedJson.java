package ee.hbook.attention.rest;

import ee.hbook.accommodation.UnitId;
import ee.hbook.account.Capability;
import ee.hbook.attention.Need;
import ee.hbook.attention.NeedList.PutOff;
import ee.hbook.attention.Party;
import ee.hbook.attention.Remedy;
import ee.hbook.attention.Remedy.Outside;
import ee.hbook.attention.Remedy.Page;
import ee.hbook.attention.Remedy.Press;
import ee.hbook.attention.Snooze;
import ee.hbook.config.Saying;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/**
 * A fact that needs a person, as the API shows it.
 *
 * @param kind double_booking, calendar_stopped, …: the API's page lists them
 * @param id its number among those of its kind: the same as long as the fact is the same
 * @param tone alarm, error or warn
 * @param since since when it holds
 * @param accomId the accommodation; absent when it is about the house
 * @param accomNum the unit; absent when it is about the house
 * @param linkId the link; absent when it is about none
 * @param calendar the calendar's name; absent when it is about none
 * @param nights the soonest nights at risk; absent when none is in particular
 * @param laterNights all others at risk, soonest first
 * @param snoozedUntil when it comes back; absent when nobody has put it off
 * @param snoozedBy who has put it off
 * @param snoozedWhy what they wrote
 * @param text what is so
 * @param todo what to do about it
 * @param steps how to do it, one after the other
 * @param parties who holds the nights, where two do
 * @param remedies what can be done at once
 */
@Schema(name = "Need")
public record NeedJson(
    String kind,
    String id,
    String tone,
    Instant since,
    @Nullable Long accomId,
    @Nullable Integer accomNum,
    @Nullable Long linkId,
    @Nullable String calendar,
    @Nullable NightsJson nights,
    List<NightsJson> laterNights,
    @Nullable Instant snoozedUntil,
    @Nullable String snoozedBy,
    @Nullable String snoozedWhy,
    String text,
    String todo,
    List<String> steps,
    List<PartyJson> parties,
    List<RemedyJson> remedies) {

  /**
   * Nights at risk.
   *
   * @param from the first night
   * @param to the day after the last night
   */
  @Schema(name = "NightsAtRisk")
  public record NightsJson(LocalDate from, LocalDate to) {}

  /**
   * One of those who hold the same nights.
   *
   * @param guest the guest's name, where it is known
   * @param code the booking's code or number at its source
   * @param channel the calendar's name, website or blocked
   * @param checkIn its first night
   * @param checkOut the day after its last night
   * @param firstSeen when it was first seen here
   * @param reservation the reservation, when it is one
   */
  @Schema(name = "NeedParty")
  public record PartyJson(
      @Nullable String guest,
      @Nullable String code,
      String channel,
      LocalDate checkIn,
      LocalDate checkOut,
      Instant firstSeen,
      @Nullable Long reservation) {}

  /**
   * What can be done: a call of this API, or a page to open.
   *
   * @param action its name
   * @param method GET for a page, else POST
   * @param path where: from the site's address on; a whole address when it is elsewhere
   * @param body what to send; absent where nothing has to be chosen
   * @param label what it is called
   * @param question what a person should be asked before
   * @param choices what can be chosen
   */
  @Schema(name = "NeedRemedy")
  public record RemedyJson(
      String action,
      String method,
      String path,
      @Nullable ChosenJson body,
      String label,
      @Nullable String question,
      @Nullable List<ChoiceJson> choices) {}

  /**
   * What is sent.
   *
   * @param choice the first of the choices
   */
  @Schema(name = "NeedChosen")
  public record ChosenJson(String choice) {}

  /**
   * One thing that can be chosen.
   *
   * @param value what is sent back
   * @param words what it is called
   */
  @Schema(name = "NeedChoice")
  public record ChoiceJson(String value, String words) {}

  static NeedJson of(Need need, Predicate<Capability> may) {
    return of(need, null, may);
  }

  static NeedJson of(PutOff putOff, Predicate<Capability> may) {
    return of(putOff.need(), putOff.snooze(), may);
  }

  private static NeedJson of(Need need, @Nullable Snooze snooze, Predicate<Capability> may) {
    List<NightsJson> nights = need.nights().stream().map(NeedJson::json).toList();
    return new NeedJson(
        need.kind().word(),
        need.id(),
        need.kind().tone().word(),
        need.since(),
        need.unit().map(UnitId::accomId).orElse(null),
        need.unit().map(UnitId::accomNum).orElse(null),
        need.link().isPresent() ? need.link().getAsLong() : null,
        need.calendar().isEmpty() ? null : need.calendar(),
        nights.isEmpty() ? null : nights.getFirst(),
        nights.stream().skip(1).toList(),
        snooze == null ? null : snooze.until(),
        snooze == null ? null : snooze.by(),
        snooze == null ? null : snooze.why(),
        need.words().inEnglish(),
        need.todo().inEnglish(),
        need.steps().stream().map(Saying::inEnglish).toList(),
        need.parties().stream().map(NeedJson::json).toList(),
        need.remedies().stream()
            .filter(remedy -> may.test(remedy.needed()))
            .map(remedy -> json(need, remedy))
            .toList());
  }

  private static NightsJson json(LocalDateRange nights) {
    return new NightsJson(nights.getStart(), nights.getEnd());
  }

  private static PartyJson json(Party party) {
    return new PartyJson(
        party.guest().orElse(null),
        party.code().isEmpty() ? null : party.code(),
        party.channel(),
        party.nights().getStart(),
        party.nights().getEnd(),
        party.firstSeen(),
        party.reservation().isPresent() ? party.reservation().getAsLong() : null);
  }

  private static RemedyJson json(Need need, Remedy remedy) {
    String label = remedy.label().inEnglish();
    return switch (remedy) {
      case Page page ->
          new RemedyJson("open", "GET", "/admin/" + page.page(), null, label, null, null);
      case Outside outside ->
          new RemedyJson("open_elsewhere", "GET", outside.address(), null, label, null, null);
      case Press press ->
          new RemedyJson(
              press.name(),
              "POST",
              "/api/needs/" + need.key() + "/remedies/" + press.name(),
              press.choices().stream()
                  .findFirst()
                  .map(first -> new ChosenJson(first.value()))
                  .orElse(null),
              label,
              press.question().map(Saying::inEnglish).orElse(null),
              press.choices().isEmpty()
                  ? null
                  : press.choices().stream()
                      .map(each -> new ChoiceJson(each.value(), each.words()))
                      .toList());
    };
  }
}
