package ee.hbook.account.http;

import ee.hbook.account.User;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What a session remembers of a login: the name, and a stamp of the password's hash, so that a
 * changed password ends every session that began with the old one. A page that is open asks for
 * news by itself and so keeps a session from falling asleep; after {@link #LONGEST} it ends all the
 * same.
 *
 * @param name who signed in
 * @param stamp SHA-256 of the stored hash, in hexadecimal
 * @param since when, on the server's own clock, as all times of a session
 */
record SessionLogin(String name, String stamp, Instant since) implements Serializable {

  /** How long a login counts, however busy its session is. */
  static final Duration LONGEST = Duration.ofDays(7);

  private static final String ATTRIBUTE = "ee.hbook.account.login";

  /** Begins a session under a new id, so that nobody can have planted it. */
  static void begin(HttpServletRequest request, User user) {
    if (request.getSession(false) != null) {
      request.changeSessionId();
    }
    HttpSession session = request.getSession(true);
    session.setAttribute(ATTRIBUTE, new SessionLogin(user.name(), stampOf(user), used(session)));
  }

  /** The login of a request's session, unless it is too old; makes no session. */
  static Optional<SessionLogin> of(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session != null
            && session.getAttribute(ATTRIBUTE) instanceof SessionLogin login
            && !login.isOver(used(session))
        ? Optional.of(login)
        : Optional.empty();
  }

  /** Whether it does not count any more at a time. */
  boolean isOver(Instant now) {
    return !now.isBefore(since.plus(LONGEST));
  }

  private static Instant used(HttpSession session) {
    return Instant.ofEpochMilli(session.getLastAccessedTime());
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
