package graphsim;

import graphsim.exchange.Agenda;
import graphsim.exchange.Directory;
import graphsim.exchange.Exchange;
import graphsim.exchange.Ids;
import graphsim.exchange.Mailbox;
import graphsim.exchange.Party;
import graphsim.exchange.SimClock;
import graphsim.exchange.Store;
import graphsim.graph.Application;
import graphsim.graph.Events;
import graphsim.graph.Login;
import graphsim.graph.Places;
import graphsim.graph.Routes;
import graphsim.graph.SimAnswer;
import graphsim.graph.SimRequest;
import graphsim.graph.Views;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;

/**
 * A tenant with its mailboxes, its rooms and Graph in front of them, without a socket: {@link
 * #answer} is what HTTP would ask. Same seed and same calls, same answers. Any thread may call.
 */
public final class GraphSim {

  /** The primary domain. */
  public static final String DOMAIN = "contoso.onmicrosoft.com";

  /** What the registered application proves itself with. */
  public static final String SECRET = "sim-secret";

  private static final Duration SECRET_LIFE = Duration.ofDays(730);

  private final SimClock clock;
  private final Agenda agenda;
  private final Directory directory = new Directory();
  private final Store store;
  private final Exchange exchange;
  private final String tenantId;
  private final Application application;
  private final Login login;
  private final Places places;
  private final Events events;
  private final Views views;
  private final Routes routes;
  private final Ids ids;
  private String base = "https://graph.sim";

  /** A tenant without people and rooms, whose time goes as the clock goes. */
  public GraphSim(long seed, Clock time) {
    clock = new SimClock(time);
    agenda = new Agenda(clock);
    ids = new Ids(seed);
    store = new Store(clock, ids);
    exchange = new Exchange(directory, store, ids, clock, agenda);
    tenantId = ids.guid();
    login = new Login(tenantId, DOMAIN, ids, clock);
    application = login.register(new Application(ids.guid()));
    application.secrets().add(new Application.Secret(SECRET, clock.now().plus(SECRET_LIFE)));
    application
        .roles()
        .addAll(
            List.of(
                "Calendars.ReadWrite", "Place.Read.All", "MailboxSettings.Read", "User.Read.All"));
    places = new Places(directory, ids);
    events = new Events(exchange, directory);
    views = new Views(ids);
    routes = new Routes(directory, login, places, events, views);
  }

  /** A tenant whose time stands until it is advanced. */
  public static GraphSim at(long seed, Instant now) {
    return new GraphSim(seed, Clock.fixed(now, ZoneOffset.UTC));
  }

  /** Answers a request: {@code /login/...} and {@code /graph/v1.0/...}. */
  public SimAnswer answer(SimRequest request) {
    return doing(() -> routes.answer(request, base));
  }

  /** Lets time pass, and everything happen that is due meanwhile. */
  public synchronized void advance(Duration by) {
    agenda.advance(by);
  }

  /** Does something as one step, and what is due then. */
  synchronized <T> T doing(Supplier<T> work) {
    T result = work.get();
    agenda.runDue();
    return result;
  }

  /** What time it is there. */
  public synchronized Instant now() {
    return clock.now();
  }

  /** Where it is reached from outside, for the links in its answers. */
  public synchronized void base(String url) {
    base = url;
  }

  /** Where it is reached from outside. */
  public synchronized String base() {
    return base;
  }

  /** Adds a room that is listed, by the first part of its address. */
  public Room room(String name, String local) {
    return doing(
        () -> {
          Mailbox mailbox = add(Mailbox.Kind.ROOM, name, local + "@" + DOMAIN);
          places.add(mailbox);
          return new Room(this, mailbox);
        });
  }

  /** Adds a person of the tenant, by the first part of the address. */
  public Person person(String name, String local) {
    return doing(() -> new Person(this, add(Mailbox.Kind.PERSON, name, local + "@" + DOMAIN)));
  }

  /** Adds a person of another company, by the whole address. */
  public Person outsider(String name, String address) {
    return doing(() -> new Person(this, add(Mailbox.Kind.OUTSIDE, name, address)));
  }

  private Mailbox add(Mailbox.Kind kind, String name, String address) {
    return directory.add(new Mailbox(ids.guid(), kind, new Party(name, address)));
  }

  /** The id of the tenant. */
  public String tenantId() {
    return tenantId;
  }

  /** The application that was registered: its id, secrets, certificates and rights. */
  public Application application() {
    return application;
  }

  /** The token endpoint. */
  public Login login() {
    return login;
  }

  /** The list of rooms. */
  public Places places() {
    return places;
  }

  /** Events, and what a repeated transaction id comes to. */
  public Events events() {
    return events;
  }

  /** Views and delta. */
  public Views views() {
    return views;
  }

  /** Every mailbox. */
  public synchronized List<Mailbox> mailboxes() {
    return directory.all();
  }

  /** Every room. */
  public synchronized List<Room> rooms() {
    return directory.all().stream()
        .filter(box -> box.kind() == Mailbox.Kind.ROOM)
        .map(box -> new Room(this, box))
        .toList();
  }

  /** Every person of the tenant. */
  public synchronized List<Person> people() {
    return directory.all().stream()
        .filter(box -> box.kind() == Mailbox.Kind.PERSON)
        .map(box -> new Person(this, box))
        .toList();
  }

  /** Every meeting that its organizer still has, in the order in which they came. */
  public synchronized List<Meeting> meetings() {
    return directory.all().stream()
        .flatMap(
            box ->
                box.items().values().stream()
                    .filter(item -> item.own())
                    .map(item -> new Meeting(this, box, item.uid())))
        .toList();
  }

  Exchange exchange() {
    return exchange;
  }

  Store store() {
    return store;
  }

  Directory directory() {
    return directory;
  }
}
