package ee.hbook.link.rest;

import ee.hbook.config.InvalidInput;
import ee.hbook.config.Saying;
import ee.hbook.config.Worded;
import ee.hbook.config.rest.JsonFields;
import ee.hbook.link.LinkSettings;
import ee.hbook.link.LinkSettings.Blocked;
import ee.hbook.link.LinkSettings.Vanished;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a link does differently from the site, as the API shows it.
 *
 * @param blocked what becomes of closed dates: ignore, block or reservation; absent to do as the
 *     site does
 * @param vanished what becomes of a booking that is gone: keep, await or cancel; absent to do as
 *     the site does
 * @param lastNight whether DTEND names the last night
 * @param ignorePhrases events with one of these in their SUMMARY or DESCRIPTION are left out
 */
@Schema(name = "LinkSettings")
public record LinkSettingsJson(
    @Nullable String blocked,
    @Nullable String vanished,
    boolean lastNight,
    List<String> ignorePhrases) {

  private static final Set<String> READ =
      Set.of("blocked", "vanished", "lastNight", "ignorePhrases");

  /**
   * Shows settings.
   *
   * @param settings the settings
   * @return the same for the API
   */
  public static LinkSettingsJson of(LinkSettings settings) {
    return new LinkSettingsJson(
        settings.blocked().map(Worded::word).orElse(null),
        settings.vanished().map(Worded::word).orElse(null),
        settings.lastNight(),
        settings.ignorePhrases());
  }

  /**
   * Reads what a request changes.
   *
   * @param request the fields of the link; {@code settings} may be absent
   * @return makes the settings from now on of those before: what is not named stays, a null clears
   * @throws InvalidInput naming the field that cannot be taken
   */
  public static UnaryOperator<LinkSettings> change(JsonFields request) {
    if (request.isNull("settings")) {
      return before -> LinkSettings.NONE;
    }
    Optional<JsonFields> given = request.object("settings");
    if (given.isEmpty()) {
      return UnaryOperator.identity();
    }
    JsonFields fields = given.get().only(READ, Set.of());
    Optional<Blocked> blocked = word(fields, "blocked", Blocked.values());
    Optional<Vanished> vanished = word(fields, "vanished", Vanished.values());
    Optional<Boolean> lastNight =
        fields.isNull("lastNight") ? Optional.of(false) : fields.truth("lastNight");
    Optional<List<String>> phrases = fields.clearableTexts("ignorePhrases");
    return before ->
        new LinkSettings(
            fields.isNull("blocked") ? Optional.empty() : blocked.or(before::blocked),
            fields.isNull("vanished") ? Optional.empty() : vanished.or(before::vanished),
            lastNight.orElse(before.lastNight()),
            phrases.orElse(before.ignorePhrases()));
  }

  private static <E extends Worded> Optional<E> word(JsonFields fields, String name, E[] values) {
    return fields
        .text(name)
        .map(
            text ->
                Arrays.stream(values)
                    .filter(value -> value.word().equals(text))
                    .findFirst()
                    .orElseThrow(() -> new InvalidInput(fields.path(name), choice(values))));
  }

  private static Saying choice(Worded[] values) {
    return Saying.of(
        "refusal_one_of_or_null",
        Arrays.stream(values).map(Worded::word).collect(Collectors.joining(", ")));
  }
}
