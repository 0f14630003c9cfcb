package ee.hbook.settings.application;

import ee.hbook.config.DeploymentVariables;
import ee.hbook.settings.SiteOptions;
import ee.hbook.settings.UidSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;

/** UIDs of the moment, 64 random bits and the site's host. */
@ApplicationScoped
public class RandomUids implements UidSource {

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("'D'yyyy-MM-dd'T'HH:mm:ss");
  private static final int SITE_LENGTH = 35;

  private final SecureRandom random = new SecureRandom();
  private final Clock clock;
  private final SiteOptions options;
  private final DeploymentVariables variables;

  @Inject
  public RandomUids(Clock clock, SiteOptions options, DeploymentVariables variables) {
    this.clock = clock;
    this.options = options;
    this.variables = variables;
  }

  @Override
  public String next() {
    byte[] unique = new byte[8];
    random.nextBytes(unique);
    String site =
        options.site().url().or(variables::siteUrl).map(URI::getHost).orElse("hbook.invalid");
    return STAMP.format(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
        + "U"
        + HexFormat.of().formatHex(unique)
        + "@"
        + site.substring(Math.max(0, site.length() - SITE_LENGTH));
  }
}
