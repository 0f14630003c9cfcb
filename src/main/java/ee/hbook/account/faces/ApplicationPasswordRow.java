package ee.hbook.account.faces;

import ee.hbook.account.ApplicationPassword;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list of application passwords; times in the property's zone.
 *
 * @param id its number
 * @param name what the user calls it
 * @param scope what it opens, in one word
 * @param made when it was made
 * @param used when it last opened the API; null for never
 */
public record ApplicationPasswordRow(
    long id, String name, String scope, LocalDateTime made, @Nullable LocalDateTime used) {

  static ApplicationPasswordRow of(ApplicationPassword password, ZoneId zone) {
    return new ApplicationPasswordRow(
        password.id(),
        password.name(),
        password.scope().word(),
        LocalDateTime.ofInstant(password.createdOn(), zone),
        password.lastUsed().map(last -> LocalDateTime.ofInstant(last, zone)).orElse(null));
  }
}
