package ee.hbook.account.application;

import ee.hbook.account.Capability;
import ee.hbook.account.User;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who makes the present request. */
@RequestScoped
public class SignedIn {

  private @Nullable User user;

  /**
   * Tells who it is. Only the door does.
   *
   * @param recognised whose credentials were right
   */
  public void become(User recognised) {
    user = recognised;
  }

  /**
   * Who it is.
   *
   * @return empty where no login is needed
   */
  public Optional<User> user() {
    return Optional.ofNullable(user);
  }

  /**
   * Who it is, behind the door.
   *
   * @return the user
   * @throws IllegalStateException where no login is needed
   */
  public User required() {
    return user().orElseThrow(() -> new IllegalStateException("Nobody is signed in here"));
  }

  /**
   * Whether the present user may do something.
   *
   * @param capability what
   * @return false when nobody is signed in
   */
  public boolean may(Capability capability) {
    return user().map(someone -> someone.may(capability)).orElse(false);
  }
}
