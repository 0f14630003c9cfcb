package ee.hbook.house;

import ee.hbook.accommodation.AccommodationDraft;
import ee.hbook.accommodation.PreparationNights;
import ee.hbook.accommodation.Unit;
import ee.hbook.accommodation.UnitId;
import ee.hbook.accommodation.application.EditAccommodations;
import ee.hbook.account.PasswordHashing;
import ee.hbook.account.Role;
import ee.hbook.account.User;
import ee.hbook.account.UserDraft;
import ee.hbook.account.application.EditUsers;
import ee.hbook.account.application.SignedIn;
import ee.hbook.availability.Occupancies;
import ee.hbook.availability.Occupancy;
import ee.hbook.config.Background;
import ee.hbook.config.GivenVariables;
import ee.hbook.ical.Deliveries;
import ee.hbook.ical.Downloads;
import ee.hbook.link.AddressRules;
import ee.hbook.monitoring.application.WatchRuns;
import ee.hbook.notification.outbox.Post;
import ee.hbook.outlook.Tenant;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.ReservationDraft;
import ee.hbook.reservation.application.AddReservation;
import ee.hbook.settings.application.ChangeSettings;
import ee.hbook.sync.CalendarSource;
import ee.hbook.sync.application.FetchThreads;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.spi.PersistenceUnitTransactionType;
import jakarta.transaction.Transactional.TxType;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import org.eclipse.persistence.config.PersistenceUnitProperties;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.h2.jdbcx.JdbcConnectionPool;
import org.threeten.extra.LocalDateRange;

/**
 * A house of one unit as it is deployed, on an H2 database of its own in memory that Flyway has
 * migrated: real use cases, real adapters, transactions as annotated. Only the clock and the
 * network are the test's.
 */
public final class RealHouse implements AutoCloseable {

  /** The one unit. */
  public static final UnitId UNIT = new UnitId(1, 1);

  /** Else it would be a file. */
  private static final String SECRET_KEY = "b3JjaGFyZC1sYW50ZXJuLW9yY2hhcmQtbGFudGVybi0=";

  private static final AtomicInteger HOUSES = new AtomicInteger();
  private static final AtomicInteger DATABASES = new AtomicInteger();

  /** Kept, for a logger that nobody keeps forgets its level. */
  private static final List<Logger> WORDY =
      List.of(Logger.getLogger("org.flywaydb"), Logger.getLogger(WatchRuns.LOGGER));

  static {
    WORDY.forEach(logger -> logger.setLevel(Level.WARNING));
  }

  private final DataSource database;
  private final EntityManagerFactory factory;
  private final Transactions transactions;
  private final Beans beans;

  /**
   * Builds it.
   *
   * @param clock the clock of the test
   * @param elsewhere what can be fetched
   * @param options options that differ from HBook's defaults
   */
  public RealHouse(Clock clock, Downloads elsewhere, Map<String, String> options) {
    this(inMemory(), clock, elsewhere);
    get(EditAccommodations.class)
        .create(
            new AccommodationDraft(
                OptionalLong.of(UNIT.accomId()),
                Optional.of("House"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(List.of(new Unit(UNIT.accomNum(), "1")))));
    Map<String, String> settings = new HashMap<>(options);
    settings.putIfAbsent("hb_ical_url_feed_key", "anonymous1");
    settings.putIfAbsent("hb_ical_url_feed_full_key", "everything1");
    get(ChangeSettings.class).change(settings);
  }

  /**
   * Opens one whose data is there already.
   *
   * @param database its data, up to date
   * @param clock the clock of the test
   * @param elsewhere what can be fetched
   */
  public RealHouse(DataSource database, Clock clock, Downloads elsewhere) {
    this.database = database;
    String name = "house" + HOUSES.incrementAndGet();
    factory = factory(name);
    transactions = new Transactions(factory);
    beans = new Beans(transactions);
    beans.put(Clock.class, clock);
    beans.put(Downloads.class, elsewhere);
    if (elsewhere instanceof Deliveries deliveries) {
      beans.put(Deliveries.class, deliveries);
    }
    if (elsewhere instanceof Post post) {
      beans.put(Post.class, post);
    }
    if (elsewhere instanceof CalendarSource source) {
      beans.put(CalendarSource.class, source);
    }
    if (elsewhere instanceof Tenant tenant) {
      beans.put(Tenant.class, tenant);
    }
    beans.put(AddressRules.class, rules(elsewhere));
    beans.put(Config.class, new GivenVariables(Map.of("HBOOK_SECRET_KEY", SECRET_KEY)));
    beans.put(SignedIn.class, new SignedIn());
    beans.put(PasswordHashing.class, new NoHashing());
    beans.put(Background.class, new AtOnce());
    beans.put(FetchThreads.class, new OneAfterTheOther());
  }

  private static DataSource inMemory() {
    DataSource database =
        JdbcConnectionPool.create(
            "jdbc:h2:mem:house"
                + DATABASES.incrementAndGet()
                + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000;QUERY_CACHE_SIZE=500",
            "sa",
            "");
    MigratedSchema.into(database);
    return database;
  }

  /** One with HBook's defaults that nobody else can reach, in which it is noon of a day in 2026. */
  public static RealHouse alone() {
    return new RealHouse(
        new SetClock(Instant.parse("2026-11-20T12:00:00Z")), new Elsewhere(), Map.of());
  }

  /** Names of a test lead nowhere, so that nobody looks them up. */
  private static AddressRules rules(Downloads elsewhere) {
    return elsewhere instanceof AddressRules rules ? rules : address -> Optional.empty();
  }

  private EntityManagerFactory factory(String name) {
    Map<String, Object> properties = new HashMap<>();
    properties.put(
        PersistenceUnitProperties.TRANSACTION_TYPE,
        PersistenceUnitTransactionType.RESOURCE_LOCAL.name());
    properties.put(PersistenceUnitProperties.NON_JTA_DATASOURCE, database);
    properties.put(PersistenceUnitProperties.SESSION_NAME, name);
    properties.put(PersistenceUnitProperties.WEAVING, "false");
    // Without weaving it warns that it reads customers at once.
    properties.put(PersistenceUnitProperties.LOGGING_LEVEL, "SEVERE");
    return new PersistenceProvider().createEntityManagerFactory("hbook", properties);
  }

  /**
   * A use case or an adapter of this house.
   *
   * @param type its class, or a port
   */
  public <T> T get(Class<T> type) {
    synchronized (beans) {
      return beans.get(type);
    }
  }

  /** Lets something of the test stand where a port is asked for, before anybody has asked. */
  void give(Class<?> port, Object bean) {
    beans.put(port, bean);
  }

  /** Adds somebody with an address and a language. */
  User person(String name, Role role, String email, String language) {
    return get(EditUsers.class)
        .add(
            new UserDraft(
                Optional.of(name),
                Optional.of("orchard-lantern-7"),
                Optional.of(role),
                Optional.of(email),
                Optional.of(language),
                Optional.empty(),
                Optional.empty()));
  }

  /** Gives the house so many units, with so many nights of preparation around a stay. */
  void furnish(int units, PreparationNights preparation) {
    get(EditAccommodations.class)
        .change(
            UNIT.accomId(),
            new AccommodationDraft(
                OptionalLong.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(preparation),
                Optional.empty(),
                Optional.of(
                    IntStream.rangeClosed(1, units)
                        .mapToObj(number -> new Unit(number, Integer.toString(number)))
                        .toList())));
  }

  /** The owner takes a booking of the unit. */
  Reservation book(LocalDateRange nights) {
    return get(AddReservation.class).add(draft(UNIT, nights));
  }

  /** Nights of a unit, and nothing else. */
  static ReservationDraft draft(UnitId unit, LocalDateRange nights) {
    return new ReservationDraft(
        OptionalLong.of(unit.accomId()),
        OptionalInt.of(unit.accomNum()),
        Optional.of(nights.getStart()),
        Optional.of(nights.getEnd()),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        Optional.empty());
  }

  /** The nights from a day on that anything holds in a unit, for three years. */
  NightSet held(UnitId unit, LocalDate from) {
    return look(
        () ->
            NightSet.of(
                    get(Occupancies.class)
                        .of(List.of(unit), LocalDateRange.of(from, from.plusYears(3)))
                        .stream()
                        .map(Occupancy::nights)
                        .toList())
                .from(from));
  }

  /**
   * How many statements the database executes while something is done, but for those by which
   * numbers are drawn in advance.
   */
  long statements(Runnable work) {
    execute("set query_statistics_max_entries 10000", "set query_statistics true");
    work.run();
    try {
      return number(
          "select sum(execution_count) from information_schema.query_statistics"
              + " where sql_statement not ilike '%next value for%'");
    } finally {
      execute("set query_statistics false");
    }
  }

  /** What a query for one number answers. */
  long number(String query) {
    try (Connection connection = database.getConnection();
        Statement ask = connection.createStatement();
        ResultSet answer = ask.executeQuery(query)) {
      answer.next();
      return answer.getLong(1);
    } catch (SQLException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  void execute(String... statements) {
    try (Connection connection = database.getConnection();
        Statement each = connection.createStatement()) {
      for (String statement : statements) {
        each.execute(statement);
      }
    } catch (SQLException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Looks at what is stored, in one transaction. */
  public <T> T look(Callable<T> work) {
    try {
      return transactions.in(TxType.REQUIRED, work);
    } catch (RuntimeException failed) {
      throw failed;
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** A port, each call of which is a transaction of its own. */
  public <T> T port(Class<T> type) {
    T bean = get(type);
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, given) -> look(() -> method.invoke(bean, given))));
  }

  @Override
  public void close() {
    factory.close();
    if (database instanceof JdbcConnectionPool pool) {
      execute("shutdown");
      pool.dispose();
    }
  }
}
