package ee.hbook.account;

import java.util.Map;

/**
 * What the first administrator answers.
 *
 * @param email where mail to him goes; empty for later
 * @param options options of the site by name; an empty address of the site is for later
 */
public record FirstAnswers(String email, Map<String, String> options) {

  /** The option that holds the public address of the site. */
  public static final String SITE_URL = "siteurl";

  public FirstAnswers {
    options = Map.copyOf(options);
  }

  /**
   * Whether nothing was left for later.
   *
   * @return false without an e-mail address or a public address
   */
  public boolean areWhole() {
    return !email.isBlank() && !options.getOrDefault(SITE_URL, "").isBlank();
  }
}
