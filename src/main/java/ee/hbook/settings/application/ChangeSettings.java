package ee.hbook.settings.application;

import ee.hbook.config.InvalidInput;
import ee.hbook.config.Saying;
import ee.hbook.settings.FrequencyChanged;
import ee.hbook.settings.Option;
import ee.hbook.settings.OptionValues;
import ee.hbook.settings.Options;
import ee.hbook.settings.SettingsChanged;
import ee.hbook.settings.SiteOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;

/** Changes options: all of the given ones or, when one cannot be taken, none. */
@ApplicationScoped
public class ChangeSettings {

  private static final String FREQUENCY = "hb_ical_frequency";

  private final SiteOptions options;
  private final Event<FrequencyChanged> rescheduled;
  private final Event<SettingsChanged> changed;
  private final Clock clock;

  @Inject
  public ChangeSettings(
      SiteOptions options,
      Event<FrequencyChanged> rescheduled,
      Event<SettingsChanged> changed,
      Clock clock) {
    this.changed = changed;
    this.options = options;
    this.rescheduled = rescheduled;
    this.clock = clock;
  }

  /**
   * Checks and stores.
   *
   * @param changes wanted values by option name
   * @return all values as they are afterwards
   * @throws InvalidInput naming the first option that is unknown or whose value cannot be taken
   */
  @Transactional
  public OptionValues change(Map<String, String> changes) {
    changes.forEach(
        (name, value) -> {
          Option option =
              Options.named(name)
                  .orElseThrow(() -> new InvalidInput(name, Saying.of("refusal_no_option")));
          option
              .refusal(value)
              .ifPresent(
                  refusal -> {
                    throw new InvalidInput(name, refusal);
                  });
        });
    OptionValues before = options.values();
    refuseEqualKeys(before, changes);
    options.store(changes, clock.instant());
    changed.fire(new SettingsChanged(before.byName(), changes));
    if (changes.containsKey(FREQUENCY)) {
      rescheduled.fire(new FrequencyChanged(options.values().imports().frequency()));
    }
    return options.values();
  }

  /** With equal keys nobody could tell which of the two feeds is meant. */
  private static void refuseEqualKeys(OptionValues before, Map<String, String> changes) {
    String anonymous =
        changes.getOrDefault(Options.ANONYMOUS_KEY, before.text(Options.ANONYMOUS_KEY));
    String full = changes.getOrDefault(Options.FULL_KEY, before.text(Options.FULL_KEY));
    if (!anonymous.isEmpty() && anonymous.equals(full)) {
      throw new InvalidInput(
          changes.containsKey(Options.FULL_KEY) ? Options.FULL_KEY : Options.ANONYMOUS_KEY,
          Saying.of("refusal_same_key"));
    }
  }
}
