package ee.hbook.notification;

import ee.hbook.account.User;
import ee.hbook.notification.outbox.Webhook;
import java.util.List;
import java.util.Optional;

/**
 * Who is told something.
 *
 * @param users people
 * @param webhook a machine
 */
public record Audience(List<User> users, Optional<Webhook> webhook) {

  public Audience {
    users = List.copyOf(users);
  }

  /**
   * Whether there is nobody.
   *
   * @return true when what is told would be told to nobody
   */
  public boolean isEmpty() {
    return users.isEmpty() && webhook.isEmpty();
  }
}
