package ee.hbook.account.rest;

import ee.hbook.account.MailKind;
import ee.hbook.account.User;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A user as the API shows and takes one.
 *
 * @param id the user's number
 * @param name the name to sign in with; given when the user is made, and never changed
 * @param role what the user may do
 * @param email where mail to the user goes, may be empty
 * @param language the language of the user's screens; empty for the browser's
 * @param region the country whose way to write dates and times the user wants; empty for the
 *     browser's
 * @param mails what mail the user wants, as words: {@code troubles}, {@code double_bookings},
 *     {@code ends}, {@code digest}
 * @param createdOn when the user was made
 * @param password only written: at least 12 characters
 */
@Schema(name = "User")
public record UserJson(
    long id,
    @Schema(maxLength = 60) String name,
    @Schema(
            enumeration = {
              "reservation_reader",
              "reservation_manager",
              "hbook_manager",
              "administrator"
            })
        String role,
    @Schema(maxLength = 254) String email,
    @Schema(enumeration = {"", "en", "fr", "cs", "pt"}) String language,
    @Schema(maxLength = 2) String region,
    List<String> mails,
    Instant createdOn,
    @Schema(minLength = 12) @Nullable String password) {

  static UserJson of(User user) {
    return new UserJson(
        user.id(),
        user.name(),
        user.role().word(),
        user.email(),
        user.language(),
        user.region(),
        user.mails().stream().map(MailKind::word).toList(),
        user.createdOn(),
        null);
  }
}
