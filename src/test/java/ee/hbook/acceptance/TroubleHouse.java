package ee.hbook.acceptance;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import ee.hbook.fault.FaultServer;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;

/**
 * A house of a test's own whose calendars get into trouble: with a mailbox, a clock that can be
 * set, and a server that can be taken away as by a power failure and started again on its data.
 */
final class TroubleHouse implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

  private final String name;
  private final Map<String, String> variables;
  private final ServerSetup post = post();
  private GreenMail mailbox = new GreenMail(post);
  final FaultServer elsewhere = FaultServer.start();
  private RunningServer server;
  private CompletableFuture<Void> ticking = CompletableFuture.completedFuture(null);
  private int starts;

  private TroubleHouse(String name, Map<String, String> more) {
    this.name = name;
    this.variables = new HashMap<>();
    variables.put("HBOOK_FETCH_ALLOW_PRIVATE", "true");
    variables.put("HBOOK_MAIL_HOST", "127.0.0.1");
    variables.put("HBOOK_MAIL_PORT", Integer.toString(post.getPort()));
    variables.put("HBOOK_MAIL_FROM", "hbook@villa-mimosa.example");
    variables.put("HBOOK_MAIL_TLS", "none");
    variables.put(
        "HBOOK_DATA_DIR",
        Path.of("target/acceptance").resolve(name + "-data").toAbsolutePath().toString());
    variables.putAll(more);
    Directories.delete(Path.of(variables.get("HBOOK_DATA_DIR")));
    mailbox.start();
    server = started();
  }

  /** Starts all of it, without the sample calendar; the first user gets mail in English. */
  static TroubleHouse start(String name, Map<String, String> variables) {
    TroubleHouse house = new TroubleHouse(name, variables);
    house.firstUserIsReachedAt("owner@villa-mimosa.example");
    house
        .api()
        .get("/links")
        .array()
        .forEach(link -> house.api().delete("/links/" + link.asJsonObject().getInt("id")));
    return house;
  }

  /** Gives the first user an address, or none. */
  void firstUserIsReachedAt(String address) {
    JsonObject admin = api().get("/users").array().getFirst().asJsonObject();
    api()
        .patch(
            "/users/" + admin.getInt("id"), "{\"email\":\"" + address + "\",\"language\":\"en\"}");
  }

  private static ServerSetup post() {
    ServerSetup setup = new ServerSetup(ServerProcess.freePort(), "127.0.0.1", "smtp");
    setup.setServerStartupTimeout(30_000);
    return setup;
  }

  private RunningServer started() {
    return RunningServer.wildFly(name + "-" + ++starts, variables);
  }

  Api api() {
    return new Api(server);
  }

  RunningServer server() {
    return server;
  }

  /** Sets the clock. Whatever runs by itself rests for five seconds after that. */
  void at(Instant moment) {
    api().put("/demo/clock", "{\"now\":\"" + moment + "\"}");
  }

  /** A unit with a calendar. */
  long link(String accommodation, String url) {
    return api().link(api().accommodation(accommodation), url).object().getInt("id");
  }

  String state(long link) {
    return api().get("/links/" + link).text("state");
  }

  List<JsonObject> incidents(long link) {
    return api().get("/links/" + link + "/incidents").array().stream()
        .map(JsonValue::asJsonObject)
        .toList();
  }

  /** The mails that arrived, and those that a text is in the subject of. */
  List<MimeMessage> mails(String text) {
    return Arrays.stream(mailbox.getReceivedMessages())
        .filter(mail -> subject(mail).contains(text))
        .toList();
  }

  static String subject(MimeMessage mail) {
    try {
      return mail.getSubject();
    } catch (MessagingException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  /** Takes the mail server away; what it received is forgotten. */
  void closePost() {
    mailbox.stop();
  }

  /** Puts an empty mailbox where the old one was. */
  void openPost() {
    mailbox = new GreenMail(post);
    mailbox.start();
  }

  int postPort() {
    return post.getPort();
  }

  /** Takes the server away as a power failure would (SIGKILL). */
  void kill() {
    server.process().kill();
  }

  /** Starts the server on the data that the last one left. */
  void restart() {
    server = started();
  }

  /** Returns as soon as something holds that comes by the clock; it is not waited for. */
  void await(String what, BooleanSupplier holds) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!isSo(holds)) {
      if (System.nanoTime() > end) {
        throw new AssertionError("Not within " + PATIENCE.toSeconds() + " s: " + what);
      }
      tick();
      pause();
    }
  }

  /** One after the other, while the house is looked at: a tick may take as long as what it does. */
  private void tick() {
    if (ticking.isDone()) {
      ticking =
          CompletableFuture.runAsync(
              () -> isSo(() -> api().post("/demo/tick", "{}").status() == 204));
    }
  }

  private static boolean isSo(BooleanSupplier holds) {
    try {
      return holds.getAsBoolean();
    } catch (UncheckedIOException notYet) {
      return false;
    }
  }

  private static void pause() {
    try {
      Thread.sleep(BETWEEN_LOOKS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  @Override
  public void close() {
    server.close();
    elsewhere.close();
    mailbox.stop();
  }
}
