package ee.hbook.account.faces;

import ee.hbook.account.User;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A line of the list of users.
 *
 * @param id the user's number
 * @param name the name to sign in with
 * @param role the role's word, as in the keys of the message bundle
 * @param email where mail goes, may be empty
 * @param since the day on which the user was made, in the property's zone
 * @param oneself whether that is who looks
 */
public record UserRow(
    long id, String name, String role, String email, LocalDate since, boolean oneself) {

  static UserRow of(User user, ZoneId zone, User reader) {
    return new UserRow(
        user.id(),
        user.name(),
        user.role().word(),
        user.email(),
        LocalDate.ofInstant(user.createdOn(), zone),
        user.id() == reader.id());
  }
}
