package ee.hbook.demo.application;

import ee.hbook.config.DeploymentVariables;
import ee.hbook.feed.FeedKey;
import ee.hbook.settings.OptionValues;
import ee.hbook.settings.Options;
import ee.hbook.settings.SiteOptions;
import ee.hbook.settings.application.ChangeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;

/**
 * Makes what a new house needs before the first reader comes: the two feed keys, once. In demo mode
 * the keys are made as well, but feeds are open without them.
 */
@ApplicationScoped
public class PrepareHouse {

  private final SiteOptions options;
  private final ChangeSettings changeSettings;
  private final SampleHouse sampleHouse;
  private final DeploymentVariables variables;

  @Inject
  public PrepareHouse(
      SiteOptions options,
      ChangeSettings changeSettings,
      SampleHouse sampleHouse,
      DeploymentVariables variables) {
    this.options = options;
    this.changeSettings = changeSettings;
    this.sampleHouse = sampleHouse;
    this.variables = variables;
  }

  /** Prepares; does nothing where everything is there already. */
  @Transactional
  public void prepare() {
    OptionValues values = options.values();
    Map<String, String> missing = new HashMap<>();
    SecureRandom random = new SecureRandom();
    for (String key : new String[] {Options.ANONYMOUS_KEY, Options.FULL_KEY}) {
      if (values.text(key).isEmpty()) {
        missing.put(key, FeedKey.make(random).text());
      }
    }
    if (!missing.isEmpty()) {
      changeSettings.change(missing);
    }
    if (variables.demo()) {
      sampleHouse.fill();
    }
  }
}
