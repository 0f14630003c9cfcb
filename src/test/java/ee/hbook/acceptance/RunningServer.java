package ee.hbook.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A server with HBook at its root, on loopback and a free port, ready for requests. Files, logs and
 * the embedded database lie in {@code target/acceptance/<name>}, which a new server of that name
 * begins with empty; give {@code HBOOK_DATA_DIR} to keep data from one server to the next.
 *
 * @param url the root, with a slash at its end
 * @param process what to stop
 * @param management the port at which WildFly is managed; 0 for Payara
 */
record RunningServer(URI url, ServerProcess process, int management) implements AutoCloseable {

  /** The password of {@code admin} on these servers. */
  static final String PASSWORD = "acceptance-of-hbook";

  private static final Path TARGET = Path.of("target").toAbsolutePath();
  private static final Path WAR = TARGET.resolve("hbook.war");
  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

  /**
   * A server of a test lives for a minute. Only what is called ten times as often as usual is
   * compiled well, such as the hash of a password: CPU until it answers 25 instead of 36 seconds.
   */
  private static final List<String> SHORT_LIVED =
      List.of(
          "-XX:+UseSerialGC",
          "-XX:Tier4InvocationThreshold=50000",
          "-XX:Tier4MinInvocationThreshold=20000",
          "-XX:Tier4CompileThreshold=60000",
          "-XX:Tier4BackEdgeThreshold=400000");

  /** How WildFly and Payara say that the WAR could not be deployed. */
  private static final String[] FAILURES = {
    "WFLYCTL0013", "Exception while loading the app", "Failed to deploy"
  };

  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .build();

  /** Starts the provisioned WildFly, with a copy of its configuration. */
  static RunningServer wildFly(String name, Map<String, String> variables) {
    return wildFly(name, variables, RunningServer::answers);
  }

  /** The same without its database, until HBook says that it cannot be now. */
  static RunningServer closedWildFly(String name, Map<String, String> variables) {
    return wildFly(name, variables, RunningServer::isClosed);
  }

  private static RunningServer wildFly(
      String name, Map<String, String> variables, Predicate<RunningServer> ready) {
    Path base = emptyDirectory(name);
    Path server = TARGET.resolve("server");
    for (String part : List.of("configuration", "deployments")) {
      Directories.copy(server.resolve("standalone").resolve(part), base.resolve(part));
    }
    copyFile(WAR, base.resolve("deployments/hbook.war"));
    int port = ServerProcess.freePort();
    Map<String, String> environment = environment(base, port, variables);
    environment.put(
        "HBOOK_DB_DRIVER", environment.containsKey("HBOOK_DB_URL") ? "postgresql" : "h2");
    int management = ServerProcess.freePort();
    List<String> command = new ArrayList<>();
    command.add(JAVA.toString());
    command.add("@" + Path.of("server-config/wildfly/jvm.options").toAbsolutePath());
    command.addAll(SHORT_LIVED);
    command.addAll(List.of("-jar", server.resolve("jboss-modules.jar").toString()));
    command.addAll(List.of("-mp", server.resolve("modules").toString()));
    command.add("org.jboss.as.standalone");
    command.add("-Djboss.home.dir=" + server);
    command.add("-Djboss.server.base.dir=" + base);
    command.add("-Djboss.management.http.port=" + management);
    return start(command, environment, base, List.of(port, management), ready);
  }

  /** Starts Payara Micro. */
  static RunningServer payara(String name, Map<String, String> variables) {
    Path base = emptyDirectory(name);
    int port = ServerProcess.freePort();
    Map<String, String> environment = environment(base, port, variables);
    String database = environment.containsKey("HBOOK_DB_URL") ? "postgresql" : "h2";
    Path commands = Path.of("server-config/payara").toAbsolutePath();
    List<String> command = new ArrayList<>();
    command.add(JAVA.toString());
    command.add("-Xmx512m");
    command.addAll(SHORT_LIVED);
    command.add("-jar");
    command.add(TARGET.resolve("payara/payara-micro.jar").toString());
    command.addAll(List.of("--deploy", WAR.toString(), "--contextroot", "/"));
    command.addAll(List.of("--port", Integer.toString(port), "--nohazelcast"));
    command.addAll(List.of("--disablephonehome", "--rootdir", base.resolve("payara").toString()));
    command.addAll(List.of("--addlibs", TARGET.resolve("payara/postgresql.jar").toString()));
    command.addAll(
        List.of("--prebootcommandfile", commands.resolve(database + ".preboot").toString()));
    command.addAll(
        List.of("--postdeploycommandfile", commands.resolve("open.postdeploy").toString()));
    return start(command, environment, base, List.of(port, 0), RunningServer::answers);
  }

  /** Asks without signing in. */
  HttpResponse<String> get(String pathAndQuery) {
    return send(HttpRequest.newBuilder(url.resolve(pathAndQuery)));
  }

  /** Asks the API as the first user. */
  HttpResponse<String> getAsAdmin(String path) {
    return send(asAdmin(path));
  }

  /** Sends JSON to the API as the first user. */
  HttpResponse<String> postAsAdmin(String path, String json) {
    return send(
        asAdmin(path)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json)));
  }

  /** A request to the API with the first user's password, to be completed and sent. */
  HttpRequest.Builder asAdmin(String path) {
    String credentials = "admin:" + PASSWORD;
    String basic = Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
    return HttpRequest.newBuilder(url.resolve(path)).header("Authorization", "Basic " + basic);
  }

  /** Sends a request and waits for the answer, two minutes at most. */
  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return CLIENT.send(
          request.timeout(Duration.ofMinutes(2)).build(),
          BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    process.close();
  }

  private static RunningServer start(
      List<String> command,
      Map<String, String> environment,
      Path base,
      List<Integer> ports,
      Predicate<RunningServer> ready) {
    ServerProcess process = ServerProcess.start(command, environment, base.resolve("console.log"));
    RunningServer server =
        new RunningServer(
            URI.create("http://localhost:" + ports.getFirst() + "/"), process, ports.getLast());
    process.await(
        () -> ready.test(server),
        () -> Stream.of(FAILURES).anyMatch(failure -> process.says(failure)));
    return server;
  }

  /** Before HBook is deployed a server refuses connections or answers 404. */
  private boolean answers() {
    try {
      int status = get("/").statusCode();
      return status != 404 && status < 500;
    } catch (UncheckedIOException e) {
      return false;
    }
  }

  private boolean isClosed() {
    try {
      return get("/health/live").statusCode() == 200 && get("/").statusCode() == 503;
    } catch (UncheckedIOException e) {
      return false;
    }
  }

  private static Map<String, String> environment(
      Path base, int port, Map<String, String> variables) {
    Map<String, String> environment = new TreeMap<>();
    environment.put("HBOOK_ADMIN_PASSWORD", PASSWORD);
    environment.put("HBOOK_DATA_DIR", base.resolve("data").toString());
    environment.put("HBOOK_DEMO", "true");
    environment.put("HBOOK_STOP_SECONDS", "1");
    environment.putAll(variables);
    environment.put("HBOOK_HTTP_PORT", Integer.toString(port));
    return environment;
  }

  private static Path emptyDirectory(String name) {
    Path base = TARGET.resolve("acceptance").resolve(name);
    Directories.delete(base);
    try {
      Files.createDirectories(base.resolve("data"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return base;
  }

  private static void copyFile(Path from, Path to) {
    try {
      Files.copy(from, to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
