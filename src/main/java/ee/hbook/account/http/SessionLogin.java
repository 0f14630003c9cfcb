package ee.hbook.account.http;

import ee.hbook.account.User;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What a session remembers of a login: the name, and a stamp of the password's hash, so that a
 * changed password ends every session that began with the old one.
 *
 * @param name who signed in
 * @param stamp SHA-256 of the stored hash, in hexadecimal
 */
record SessionLogin(String name, String stamp) implements Serializable {

  private static final String ATTRIBUTE = "ee.hbook.account.login";

  /** Begins a session under a new id, so that nobody can have planted it. */
  static void begin(HttpServletRequest request, User user) {
    if (request.getSession(false) != null) {
      request.changeSessionId();
    }
    request.getSession(true).setAttribute(ATTRIBUTE, new SessionLogin(user.name(), stampOf(user)));
  }

  /** The login of a request's session; makes no session. */
  static Optional<SessionLogin> of(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session != null && session.getAttribute(ATTRIBUTE) instanceof SessionLogin login
        ? Optional.of(login)
        : Optional.empty();
  }

  /** Whether the user still has the password that the session began with. */
  boolean fits(User user) {
    return user.name().equals(name) && stampOf(user).equals(stamp);
  }

  private static String stampOf(User user) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of()
          .formatHex(digest.digest(user.passwordHash().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every Java has SHA-256", missing);
    }
  }
}
