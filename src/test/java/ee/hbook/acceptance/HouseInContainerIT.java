package ee.hbook.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ee.hbook.accommodation.AccommodationDraft;
import ee.hbook.accommodation.UnitId;
import ee.hbook.accommodation.application.EditAccommodations;
import ee.hbook.availability.Nights;
import ee.hbook.availability.Occupancies;
import ee.hbook.config.Conflict;
import ee.hbook.config.Saying;
import ee.hbook.reservation.ReservationDraft;
import ee.hbook.reservation.application.AddReservation;
import ee.hbook.sync.record.RunDetail;
import ee.hbook.sync.record.RunHistory;
import ee.hbook.sync.record.SyncReport;
import ee.hbook.sync.record.SyncRun;
import ee.hbook.sync.record.application.ForgetOldRuns;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.metamodel.EntityType;
import jakarta.transaction.UserTransaction;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.locks.LockSupport;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The built WAR itself, its use cases called inside the server. */
@ExtendWith(ArquillianExtension.class)
@SuppressWarnings("NullAway.Init")
class HouseInContainerIT {

  /** As {@code arquillian.xml} has it; test and server are told alike which of the forks it is. */
  private static final URI HOUSE =
      URI.create("http://localhost:2%s080/".formatted(System.getProperty("fork", "1")));

  private static final LocalDate CHECK_IN = LocalDate.of(2027, 4, 1);

  @Inject private EditAccommodations editAccommodations;
  @Inject private AddReservation addReservation;
  @Inject private Occupancies occupancies;
  @Inject private RunHistory history;
  @Inject private ForgetOldRuns forgetOldRuns;
  @Inject private UserTransaction transaction;
  @PersistenceContext private EntityManager entities;

  @Deployment
  static WebArchive house() {
    return ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/hbook.war"))
        .addClass(HouseInContainerIT.class);
  }

  /** Deployed is not open yet: until then whoever launches tests there is told not now, too. */
  @BeforeAll
  static void untilItIsOpen() throws IOException, InterruptedException {
    HttpRequest ready = HttpRequest.newBuilder(HOUSE.resolve("/health/ready")).build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      while (client.send(ready, HttpResponse.BodyHandlers.discarding()).statusCode() != 200) {
        LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
      }
    }
  }

  @Test
  void everyEntityIsWoven() {
    for (EntityType<?> entity : entities.getMetamodel().getEntities()) {
      assertTrue(
          Arrays.stream(entity.getJavaType().getInterfaces())
              .anyMatch(face -> face.getSimpleName().equals("PersistenceWeaved")),
          entity.getName());
    }
  }

  @Test
  void aRefusedReservationLeavesNothingBehind() {
    long room = accommodation("Room", "");
    long house = accommodation("House", Long.toString(room));
    addReservation.add(stay(room));
    assertThrows(Conflict.class, () -> addReservation.add(stay(house)));
    assertEquals(0, held(house));
    assertEquals(1, held(room));
  }

  @Test
  void runsLeaveTheRecordWhenTheyAreOlderThanTheSettingSays() throws Exception {
    Instant now = Instant.now();
    long unit = accommodation("Runs", "");
    transaction.begin();
    long old = history.record(run(unit, now.minus(31, ChronoUnit.DAYS)), RunDetail.NONE);
    long young = history.record(run(unit, now.minus(29, ChronoUnit.DAYS)), RunDetail.NONE);
    transaction.commit();
    forgetOldRuns.forgetSome();
    assertTrue(history.find(old).isEmpty());
    assertTrue(history.find(young).isPresent());
  }

  /** No demonstration: what no house can know is asked for. */
  @Test
  @RunAsClient
  void theFirstUserIsAskedForWhatIsNotSet() {
    FirstSignIn.isAskedForWhatIsNotSet(HOUSE);
  }

  private static SyncRun run(long accomId, Instant end) {
    return SyncRun.ended(
        OptionalLong.empty(),
        new UnitId(accomId, 1),
        "Old",
        end,
        end,
        SyncReport.nothing(SyncReport.Outcome.OK, Saying.of("report_no_change")),
        "");
  }

  private long accommodation(String name, String linked) {
    return editAccommodations
        .create(
            new AccommodationDraft(
                OptionalLong.empty(),
                Optional.of(name),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(linked),
                Optional.empty()))
        .id();
  }

  private int held(long accomId) {
    return occupancies
        .of(List.of(new UnitId(accomId, 1)), Nights.of(CHECK_IN, CHECK_IN.plusDays(10)))
        .size();
  }

  private static ReservationDraft stay(long accomId) {
    return new ReservationDraft(
        OptionalLong.of(accomId),
        OptionalInt.of(1),
        Optional.of(CHECK_IN),
        Optional.of(CHECK_IN.plusDays(3)),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        Optional.empty());
  }
}
