package graphsim;

import graphsim.exchange.Agenda;
import graphsim.exchange.Directory;
import graphsim.exchange.Exchange;
import graphsim.exchange.Ids;
import graphsim.exchange.Mailbox;
import graphsim.exchange.Party;
import graphsim.exchange.SimClock;
import graphsim.exchange.Store;
import graphsim.exchange.Turn;
import graphsim.faults.Faults;
import graphsim.faults.Throttle;
import graphsim.graph.Application;
import graphsim.graph.Batch;
import graphsim.graph.Events;
import graphsim.graph.Login;
import graphsim.graph.Part;
import graphsim.graph.Places;
import graphsim.graph.Routes;
import graphsim.graph.SimAnswer;
import graphsim.graph.SimRequest;
import graphsim.graph.Users;
import graphsim.graph.Views;
import graphsim.notices.Notices;
import graphsim.notices.Postman;
import graphsim.notices.Subscriptions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A tenant with its mailboxes, its rooms and Graph in front of them, without a socket: {@link
 * #answer} is what HTTP would ask. Same seed and same calls, same answers. Any thread may call.
 */
public final class GraphSim {

  /** The primary domain. */
  public static final String DOMAIN = "contoso.onmicrosoft.com";

  /** What the registered application proves itself with. */
  public static final String SECRET = "sim-secret";

  private static final Postman NOBODY =
      (url, type, body) -> new Postman.Receipt(0, "", "", Duration.ZERO);
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
  private final Subscriptions subscriptions;
  private final Routes routes;
  private final Turn turn = new Turn();
  private final Journal journal = new Journal();
  private final Faults faults;
  private final Throttle throttle;
  private final Ids ids;
  private volatile Postman postman = NOBODY;
  private volatile String base = "https://graph.sim";

  /** A tenant without people and rooms, whose time goes as the clock goes. */
  public GraphSim(long seed, Clock time) {
    clock = new SimClock(time);
    agenda = new Agenda(clock);
    ids = new Ids(seed);
    store = new Store(clock, ids);
    exchange = new Exchange(directory, store, ids, clock, agenda);
    tenantId = ids.guid();
    faults = new Faults(turn);
    throttle = new Throttle(directory, clock, turn);
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
    subscriptions =
        new Subscriptions(
            directory, ids, clock, turn, new Notices.Sending(tenantId, () -> postman));
    store.tell(subscriptions.notices());
    Map<String, Part> parts = new HashMap<>();
    parts.put("places", places);
    parts.put("users", new Users(directory, events, views));
    parts.put("subscriptions", subscriptions);
    parts.put("$batch", new Batch(this::answer));
    routes = new Routes(login, parts);
  }

  /** A tenant whose time stands until it is advanced. */
  public static GraphSim at(long seed, Instant now) {
    return new GraphSim(seed, Clock.fixed(now, ZoneOffset.UTC));
  }

  /** Answers a request: {@code /login/...} and {@code /graph/v1.0/...}. */
  public SimAnswer answer(SimRequest request) {
    SimAnswer answer = faults.around(request, () -> throttle.around(request, () -> truly(request)));
    journal.add(new Journal.Entry(now(), request, answer));
    return answer;
  }

  private SimAnswer truly(SimRequest request) {
    return doing(() -> routes.answer(request, base));
  }

  /** Lets time pass, and everything happen that is due meanwhile. */
  public void advance(Duration by) {
    Instant until = now().plus(by);
    settle();
    for (Optional<Instant> next = due(); next.isPresent() && !next.get().isAfter(until); ) {
      standAt(next.get());
      settle();
      next = due();
    }
    standAt(until);
  }

  private void standAt(Instant time) {
    turn.inside(
        () -> {
          if (time.isAfter(clock.now())) {
            clock.advance(Duration.between(clock.now(), time));
          }
          return null;
        });
  }

  private Optional<Instant> due() {
    return turn.inside(
        () ->
            Stream.concat(agenda.next().stream(), notices().due().stream())
                .min(Comparator.naturalOrder()));
  }

  /** Does what is due by now, and delivers the notices. */
  public int settle() {
    doing(() -> null);
    return notices().deliver();
  }

  /** Does something as one step, and what is due then. */
  <T> T doing(Supplier<T> work) {
    return turn.inside(
        () -> {
          T result = work.get();
          agenda.runDue();
          return result;
        });
  }

  /** What time it is there. */
  public Instant now() {
    return turn.inside(clock::now);
  }

  /** Where it is reached from outside, for the links in its answers. */
  public void base(String url) {
    base = url;
  }

  /** Where it is reached from outside. */
  public String base() {
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

  /** Subscriptions, and what befalls them. */
  public Subscriptions subscriptions() {
    return subscriptions;
  }

  /** What is told to those who have subscribed, and what befalls it on its way. */
  public Notices notices() {
    return subscriptions.notices();
  }

  /** Who brings notices and the questions before a subscription; nobody at first. */
  public void postman(Postman other) {
    postman = other;
  }

  /** Which requests fail, and how. */
  public Faults faults() {
    return faults;
  }

  /** What is too much for a mailbox. */
  public Throttle throttle() {
    return throttle;
  }

  /** Every request so far. */
  public Journal journal() {
    return journal;
  }

  /** Every mailbox. */
  public List<Mailbox> mailboxes() {
    return turn.inside(() -> directory.all());
  }

  /** Every room. */
  public List<Room> rooms() {
    return turn.inside(
        () ->
            directory.all().stream()
                .filter(box -> box.kind() == Mailbox.Kind.ROOM)
                .map(box -> new Room(this, box))
                .toList());
  }

  /** Every person of the tenant. */
  public List<Person> people() {
    return turn.inside(
        () ->
            directory.all().stream()
                .filter(box -> box.kind() == Mailbox.Kind.PERSON)
                .map(box -> new Person(this, box))
                .toList());
  }

  /** Every meeting that its organizer still has, in the order in which they came. */
  public List<Meeting> meetings() {
    return turn.inside(
        () ->
            directory.all().stream()
                .flatMap(
                    box ->
                        box.items().values().stream()
                            .filter(item -> item.own())
                            .map(item -> new Meeting(this, box, item.uid())))
                .toList());
  }

  /** The mail server behind Graph. */
  public Exchange exchange() {
    return exchange;
  }

  Store store() {
    return store;
  }

  Directory directory() {
    return directory;
  }
}
