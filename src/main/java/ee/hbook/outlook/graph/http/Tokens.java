package ee.hbook.outlook.graph.http;

import ee.hbook.outlook.graph.Answer;
import ee.hbook.outlook.graph.Answer.Done;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Keeps the token of one application as long as it is good; who needs one waits for the same. */
final class Tokens {

  /** Some time before its end a token is fetched anew, so that none ends on its way. */
  private static final Duration EARLY = Duration.ofMinutes(5);

  /** A token, and when it is to be fetched anew. Never written out. */
  record Token(String value, long until) {

    static Token lasting(String value, Duration life) {
      Duration fifth = life.dividedBy(5);
      Duration early = fifth.compareTo(EARLY) < 0 ? fifth : EARLY;
      return new Token(value, System.nanoTime() + life.minus(early).toNanos());
    }

    boolean isGood() {
      return until - System.nanoTime() > 0;
    }

    @Override
    public String toString() {
      return "Token";
    }
  }

  private final SignIn signIn;
  private @Nullable Token known;

  Tokens(SignIn signIn) {
    this.signIn = signIn;
  }

  synchronized Answer<Token> token() {
    Token token = known;
    if (token != null && token.isGood()) {
      return new Done<>(token);
    }
    Answer<Token> fetched = signIn.token();
    known = fetched.whenDone().orElse(null);
    return fetched;
  }

  /** Forgets a token that was refused, unless there is another one already. */
  synchronized void refused(Token token) {
    if (token.equals(known)) {
      known = null;
    }
  }
}
