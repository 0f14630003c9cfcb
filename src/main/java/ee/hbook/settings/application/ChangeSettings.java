package ee.hbook.settings.application;

import ee.hbook.config.InvalidInput;
import ee.hbook.settings.Option;
import ee.hbook.settings.OptionValues;
import ee.hbook.settings.Options;
import ee.hbook.settings.SiteOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;

/** Changes options: all of the given ones or, when one cannot be taken, none. */
@ApplicationScoped
public class ChangeSettings {

  private final SiteOptions options;
  private final Clock clock;

  /**
   * Changes stored options.
   *
   * @param options where they are stored
   * @param clock tells when
   */
  @Inject
  public ChangeSettings(SiteOptions options, Clock clock) {
    this.options = options;
    this.clock = clock;
  }

  /** For the CDI proxy only. */
  @SuppressWarnings("NullAway")
  protected ChangeSettings() {
    this(null, null);
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
                  .orElseThrow(() -> new InvalidInput(name, "There is no option of this name."));
          option
              .refusal(value)
              .ifPresent(
                  refusal -> {
                    throw new InvalidInput(name, refusal);
                  });
        });
    options.store(changes, clock.instant());
    return options.values();
  }
}
