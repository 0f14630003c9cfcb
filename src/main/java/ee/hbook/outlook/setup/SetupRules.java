package ee.hbook.outlook.setup;

import ee.hbook.config.InvalidInput;
import ee.hbook.config.Saying;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What each field of the settings has to be, and what is said when it is something else. */
public final class SetupRules {

  private static final Pattern GUID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
  private static final Pattern DOMAIN =
      Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z0-9-]{2,63}");
  private static final Pattern ADDRESS =
      Pattern.compile("[^\\s@<>,;\"/?#]{1,64}@([^\\s@<>,;\"/?#]+)");
  private static final int MOST_SECRET = 400;
  private static final int MOST_TAG = 100;
  private static final int MOST_TAGS = 2000;

  private SetupRules() {}

  /**
   * Checks the primary domain.
   *
   * @param text as given
   * @return in lower case
   * @throws InvalidInput when it cannot be one
   */
  public static String tenant(String text) {
    String tenant = text.strip().toLowerCase(Locale.ROOT);
    if (tenant.length() > 253
        || !DOMAIN.matcher(tenant).matches() && !GUID.matcher(tenant).matches()) {
      throw new InvalidInput("tenant", Saying.of("outlook_refusal_tenant"));
    }
    return tenant;
  }

  /**
   * Checks the number of the application.
   *
   * @param text as given
   * @return in lower case
   * @throws InvalidInput when it cannot be one
   */
  public static String clientId(String text) {
    String id = text.strip().toLowerCase(Locale.ROOT);
    if (!GUID.matcher(id).matches()) {
      throw new InvalidInput("clientId", Saying.of("outlook_refusal_client_id"));
    }
    return id;
  }

  /**
   * Checks a secret. Its number, which stands beside it in the portal, is the usual mistake.
   *
   * @param text as given
   * @return without blanks around
   * @throws InvalidInput when it cannot be one
   */
  public static String secret(String text) {
    String secret = text.strip();
    if (GUID.matcher(secret).matches()) {
      throw new InvalidInput("secret", Saying.of("outlook_refusal_secret_id"));
    }
    if (secret.length() < 8
        || secret.length() > MOST_SECRET
        || secret.chars().anyMatch(each -> each <= ' ' || each > '~')) {
      throw new InvalidInput("secret", Saying.of("outlook_refusal_secret"));
    }
    return secret;
  }

  /**
   * Checks the address of a mailbox.
   *
   * @param field the field that it was given in
   * @param text as given
   * @return without blanks around
   * @throws InvalidInput when it cannot be one
   */
  public static String mailbox(String field, String text) {
    String address = text.strip();
    if (address.length() > 254 || !isMailbox(address)) {
      throw new InvalidInput(field, Saying.of("outlook_refusal_mailbox"));
    }
    return address;
  }

  private static boolean isMailbox(String address) {
    var parts = ADDRESS.matcher(address);
    return parts.matches() && DOMAIN.matcher(parts.group(1).toLowerCase(Locale.ROOT)).matches();
  }

  /**
   * Checks the tags to ignore.
   *
   * @param given as given
   * @return without blanks around, each once
   * @throws InvalidInput when they are too long, or one holds a comma
   */
  public static List<String> tags(List<String> given) {
    List<String> tags =
        given.stream().map(String::strip).filter(tag -> !tag.isEmpty()).distinct().toList();
    if (tags.stream().anyMatch(tag -> tag.length() > MOST_TAG || tag.indexOf(',') >= 0)
        || String.join(",", tags).length() > MOST_TAGS) {
      throw new InvalidInput("ignoredTags", Saying.of("outlook_refusal_tags"));
    }
    return tags;
  }

  /**
   * Reads tags as they are typed.
   *
   * @param text separated by commas
   * @return each
   */
  public static List<String> typedTags(String text) {
    return Arrays.asList(text.split(",", -1));
  }
}
