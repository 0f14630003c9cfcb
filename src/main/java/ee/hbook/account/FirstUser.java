package ee.hbook.account;

/** What a start of the application did about its first user. */
public sealed interface FirstUser {

  /**
   * There was no user; one was made.
   *
   * @param name the name to sign in with
   * @param password its password; to be shown once and forgotten
   * @param generated whether the password was made here rather than set by configuration
   */
  record Created(String name, String password, boolean generated) implements FirstUser {

    /** Without the password: this text may end up in a log. */
    @Override
    public String toString() {
      return "Created[" + name + "]";
    }
  }

  /**
   * The configured password is a new one and took the place of the stored one.
   *
   * @param name whose
   */
  record PasswordChanged(String name) implements FirstUser {}

  /** Nothing was to be done. */
  record Unchanged() implements FirstUser {}
}
