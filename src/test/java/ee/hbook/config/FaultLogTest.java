package ee.hbook.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

class FaultLogTest {

  private final List<LogRecord> records = new ArrayList<>();

  @Test
  void whatAnExceptionAndItsCausesSayIsNotLogged() {
    assertThat(
            logged(
                new IllegalStateException(
                    "at http://host.example/secret",
                    new IllegalArgumentException("Malformed: http://[8:1]/secret"))))
        .doesNotContain("secret");
  }

  @Test
  void whatItIsAndWhereItComesFromIsLogged() {
    assertThat(logged(new IllegalStateException("secret", new NullPointerException("secret"))))
        .contains("java.lang.IllegalStateException")
        .contains("Caused by: java.lang.NullPointerException")
        .contains("FaultLogTest.whatItIsAndWhereItComesFromIsLogged");
  }

  @Test
  void whatWasSuppressedIsNotLogged() {
    IllegalStateException fault = new IllegalStateException("secret");
    fault.addSuppressed(new IllegalArgumentException("secret"));
    assertThat(logged(fault)).doesNotContain("secret");
  }

  @Test
  void ofADatabaseItsCodesAreLogged() {
    assertThat(logged(new SQLException("Key (email)=(secret)", "23505", 42)))
        .contains("java.sql.SQLException 23505 42")
        .doesNotContain("secret");
  }

  @Test
  void causesInACircleEnd() {
    IllegalStateException one = new IllegalStateException("secret");
    IllegalStateException other = new IllegalStateException("secret", one);
    one.initCause(other);
    assertThat(logged(one)).doesNotContain("secret");
  }

  private String logged(Throwable fault) {
    Logger log = Logger.getAnonymousLogger();
    log.setUseParentHandlers(false);
    log.addHandler(new Kept());
    FaultLog.log(log, Level.SEVERE, "It failed", fault);
    StringWriter text = new StringWriter();
    records.getFirst().getThrown().printStackTrace(new PrintWriter(text));
    return text.toString();
  }

  private final class Kept extends Handler {

    @Override
    public void publish(LogRecord line) {
      records.add(line);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
