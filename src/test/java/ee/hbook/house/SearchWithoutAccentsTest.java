package ee.hbook.house;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.reservation.Customer;
import ee.hbook.reservation.CustomerOrder;
import ee.hbook.reservation.Customers;
import ee.hbook.reservation.FoldedText;
import ee.hbook.reservation.ReservationDraft;
import ee.hbook.reservation.ReservationFilter;
import ee.hbook.reservation.ReservationFilter.Days;
import ee.hbook.reservation.ReservationLists;
import ee.hbook.reservation.application.AddReservation;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;

/** Guests are found by their names as people type them. */
class SearchWithoutAccentsTest {

  @Test
  void aGuestIsFoundWithoutTheAccents() {
    try (RealHouse house =
        new RealHouse(
            new SetClock(Instant.parse("2027-01-08T18:00:00Z")), new Elsewhere(), Map.of())) {
      house
          .get(AddReservation.class)
          .add(
              new ReservationDraft(
                  OptionalLong.of(1),
                  OptionalInt.of(1),
                  Optional.of(LocalDate.of(2027, 5, 1)),
                  Optional.of(LocalDate.of(2027, 5, 3)),
                  Optional.empty(),
                  Optional.of("Přijede pozdě"),
                  OptionalInt.empty(),
                  OptionalInt.empty(),
                  Optional.of(Customer.named("Élodie", "Nová", "", ""))));
      for (String typed : new String[] {"nova", "NOVÁ", "elodie nova", "pozde"}) {
        assertThat(house.look(() -> house.get(ReservationLists.class).count(containing(typed))))
            .as(typed)
            .isEqualTo(1);
      }
      assertThat(house.look(() -> house.get(ReservationLists.class).count(containing("Novak"))))
          .isZero();
      assertThat(
              house.look(() -> house.get(Customers.class).list("Nova", CustomerOrder.NAME, 0, 10)))
          .hasSize(1);
    }
  }

  @Test
  void whoWasStoredBeforeIsFoundToo() throws SQLException {
    String letters =
        IntStream.concat(IntStream.range(0xC0, 0x250), IntStream.range(0x1E00, 0x1F00))
            .mapToObj(Character::toString)
            .collect(Collectors.joining());
    JdbcConnectionPool database =
        JdbcConnectionPool.create("jdbc:h2:mem:old-names;DB_CLOSE_DELAY=-1", "sa", "");
    migrate(database, "28.1");
    try (Connection connection = database.getConnection();
        PreparedStatement add =
            connection.prepareStatement(
                "insert into customer (id, first_name, last_name, email, phone, address_1,"
                    + " address_2, city, zip_code, state_province, country)"
                    + " values (?, ?, 'Nová', '', '', '', '', '', '', '', '')")) {
      for (int at = 0; at < letters.length(); at += 100) {
        add.setInt(1, at);
        add.setString(2, letters.substring(at, Math.min(letters.length(), at + 100)) + "e\u0301");
        add.execute();
      }
    }
    migrate(database, "latest");
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select first_name, search_words from customer")) {
      while (rows.next()) {
        assertThat(rows.getString(2)).isEqualTo(FoldedText.of(rows.getString(1) + " Nová  "));
      }
      statement.execute("shutdown");
    } finally {
      database.dispose();
    }
  }

  private static void migrate(JdbcConnectionPool database, String target) {
    Flyway.configure()
        .dataSource(database)
        .locations("classpath:db/migration")
        .target(target)
        .load()
        .migrate();
  }

  private static ReservationFilter containing(String words) {
    return new ReservationFilter(
        Optional.of(words),
        OptionalLong.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Days.ANY,
        Days.ANY,
        OptionalLong.empty());
  }
}
