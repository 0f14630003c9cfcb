package ee.hbook.journal.application;

import ee.hbook.journal.ResaLogsDeletionDelay;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.Config;

/**
 * The filter as a hosting provider sets it by configuration: a property of its name, or the
 * environment variable of the same name in upper case. It comes first; beans from JARs see its
 * value.
 */
@ApplicationScoped
@Priority(1)
public class ConfiguredDelay {

  private final Config config;

  @Inject
  public ConfiguredDelay(Config config) {
    this.config = config;
  }

  /** {@code hb_old_resa_logs_deletion_delay}. */
  @Produces
  @Dependent
  public ResaLogsDeletionDelay delay() {
    return value -> config.getOptionalValue(ResaLogsDeletionDelay.NAME, String.class).orElse(value);
  }
}
