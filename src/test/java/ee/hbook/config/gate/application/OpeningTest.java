package ee.hbook.config.gate.application;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.config.NewerData;
import ee.hbook.config.UnreadableSecret;
import ee.hbook.config.backup.BackupRefused;
import ee.hbook.config.gate.Closed;
import ee.hbook.config.gate.Database;
import ee.hbook.config.gate.Gate;
import ee.hbook.config.gate.HouseReady;
import ee.hbook.config.gate.Occupied;
import ee.hbook.config.gate.Tenancy;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

class OpeningTest {

  private final List<String> done = new ArrayList<>();
  private final Gate gate = new Gate(1, System::nanoTime);
  private Runnable database = () -> {};
  private Runnable preparation = () -> {};
  private Runnable lookAround = () -> {};
  private Runnable moveIn = () -> {};
  private final Opening opening =
      new Opening(new AskedDatabase(), new Lived(), new Prepared(), gate);

  @Test
  void theHouseIsMigratedAndPreparedBeforeAnybodyComesIn() {
    preparation = () -> assertThat(gate.isOpen()).isFalse();
    opening.look();
    assertThat(done).containsExactly("migrate", "prepare");
    assertThat(gate.isOpen()).isTrue();
  }

  @Test
  void onceOpenItIsOnlyAsked() {
    opening.look();
    opening.look();
    assertThat(done).containsExactly("migrate", "prepare", "reach");
  }

  @Test
  void aHouseWithoutItsDatabaseIsClosedUntilItIsThere() {
    database = OpeningTest::away;
    opening.look();
    assertThat(gate.isOpen()).isFalse();
    database = () -> {};
    opening.look();
    assertThat(gate.isOpen()).isTrue();
  }

  @Test
  void aPreparationThatFailsIsTriedAgain() {
    preparation = OpeningTest::away;
    opening.look();
    preparation = () -> {};
    opening.look();
    assertThat(done).containsExactly("migrate", "migrate", "prepare");
  }

  @Test
  void aSecretThatCannotBeReadIsSaidThoughItIsHandedOnWrapped() {
    preparation =
        () -> {
          throw new IllegalStateException(
              new UnreadableSecret("HBOOK_ADMIN_PASSWORD_FILE", new IOException()));
        };
    opening.look();
    assertThat(gate.whyClosed()).isEqualTo(Closed.NO_SECRET);
  }

  @Test
  void dataOfANewerReleaseStaysBehindAClosedDoor() {
    database =
        () -> {
          throw new NewerData("It is newer");
        };
    opening.look();
    assertThat(gate.isOpen()).isFalse();
    assertThat(gate.whyClosed()).isEqualTo(Closed.NEWER_DATA);
  }

  @Test
  void theDatabaseOfAnotherHouseIsNotTouched() {
    lookAround = OpeningTest::occupied;
    opening.look();
    assertThat(done).isEmpty();
    assertThat(gate.whyClosed()).isEqualTo(Closed.OCCUPIED);
  }

  @Test
  void whoMovesInAtTheSameMomentKeepsTheHouseClosed() {
    moveIn = OpeningTest::occupied;
    opening.look();
    assertThat(done).containsExactly("migrate");
    assertThat(gate.isOpen()).isFalse();
  }

  @Test
  void theHouseOpensWhenTheOtherHasGone() {
    lookAround = OpeningTest::occupied;
    opening.look();
    lookAround = () -> {};
    opening.look();
    assertThat(gate.isOpen()).isTrue();
  }

  @Test
  void whatStandsInTheWayIsSaidInItsOwnWords() {
    List<String> said = new ArrayList<>();
    Logger logger = Logger.getLogger(Opening.class.getName());
    Handler listener = new Listener(said);
    logger.addHandler(listener);
    try {
      database =
          () -> {
            throw new BackupRefused(null);
          };
      opening.look();
      opening.look();
    } finally {
      logger.removeHandler(listener);
    }
    assertThat(gate.whyClosed()).isEqualTo(Closed.NOT_RESTORED);
    assertThat(said).singleElement().asString().contains("HBOOK_RESTORE_FROM");
  }

  @Test
  void aMigrationThatFailsIsNotTakenForADatabaseThatIsAway() {
    database = OpeningTest::away;
    opening.look();
    assertThat(gate.whyClosed()).isEqualTo(Closed.NOT_UP_TO_DATE);
  }

  @Test
  void aDatabaseThatIsAwayAtTheStartIsNotTakenForAMigrationThatFailed() {
    database =
        () -> {
          throw new IllegalStateException(new SQLException("refused", "08001"));
        };
    opening.look();
    assertThat(gate.whyClosed()).isEqualTo(Closed.AWAY);
  }

  @Test
  void aHouseThatLosesItsDatabaseCloses() {
    opening.look();
    database = OpeningTest::away;
    opening.look();
    assertThat(gate.isOpen()).isFalse();
  }

  private static void occupied() {
    throw new Occupied("Another house lives there");
  }

  private static void away() {
    throw new IllegalStateException("away");
  }

  /** Keeps what is logged. */
  private static final class Listener extends Handler {

    private final List<String> said;

    Listener(List<String> said) {
      this.said = said;
    }

    @Override
    public void publish(LogRecord line) {
      said.add(line.getMessage());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  private final class Lived implements Tenancy {

    @Override
    public void look() {
      lookAround.run();
    }

    @Override
    public void moveIn() {
      moveIn.run();
    }
  }

  private final class AskedDatabase implements Database {

    @Override
    public void migrate() {
      database.run();
      done.add("migrate");
    }

    @Override
    public void reach() {
      database.run();
      done.add("reach");
    }
  }

  private final class Prepared implements Event<HouseReady> {

    @Override
    public void fire(HouseReady ready) {
      preparation.run();
      done.add("prepare");
    }

    @Override
    public <U extends HouseReady> CompletionStage<U> fireAsync(U ready) {
      throw new UnsupportedOperationException();
    }

    @Override
    public <U extends HouseReady> CompletionStage<U> fireAsync(
        U ready, NotificationOptions options) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Event<HouseReady> select(Annotation... qualifiers) {
      throw new UnsupportedOperationException();
    }

    @Override
    public <U extends HouseReady> Event<U> select(Class<U> type, Annotation... qualifiers) {
      throw new UnsupportedOperationException();
    }

    @Override
    public <U extends HouseReady> Event<U> select(TypeLiteral<U> type, Annotation... qualifiers) {
      throw new UnsupportedOperationException();
    }
  }
}
