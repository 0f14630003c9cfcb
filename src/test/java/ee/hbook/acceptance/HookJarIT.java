package ee.hbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A hosting provider changes what feeds show with JARs, good ones and bad ones. */
class HookJarIT {

  private static final String AGENDA =
      "/?feed=hbook-calendar.ics&accom_id=102&accom_num=1&agenda=yes";

  private static final String LATE_ARRIVAL =
      filter("LateArrival", "feed.AgendaCheckInTime", "String", "return \"18:30\";");

  /** What JARs may do wrong; each is the only one of its filter or comes before a good one. */
  private static final List<String> BAD =
      List.of(
          filter("Throws", "feed.AgendaCheckOutTime", "String", "throw new Error(value);"),
          filter("GivesNothing", "feed.HistoryYears", "String", "return null;"),
          filter(
              "Outdated", "feed.AgendaCheckInTime", "String", "return ee.hbook.feed.Gone.time();"),
          filter("Unloadable", "feed.GoneFilter", "String", "return value;"),
          filter(
              "TakesOut",
              "ical.guest.AdditionalInfo",
              "java.util.List<String>",
              "value.clear(); return value;"),
          filter(
              "CannotBeMade",
              "feed.AgendaCheckInTime",
              "String",
              "return \"3\";",
              "int i = 1 / 0;"));

  private static final String IMPORTED =
      """
      BEGIN:VCALENDAR
      VERSION:2.0
      PRODID:-//Elsewhere//EN
      BEGIN:VEVENT
      UID:hooked@elsewhere.example
      DTSTART;VALUE=DATE:20310501
      DTEND;VALUE=DATE:20310504
      SUMMARY:Anna
      DESCRIPTION:NPAX: 3
      END:VEVENT
      END:VCALENDAR
      """;

  private static final ListedFact FAILS = ListedFact.hookFailing();

  @TempDir private Path hooks;
  @TempDir private Path data;

  @Test
  void aFilterJarChangesTheAgendaHourAndItsRemovalChangesItBack() throws IOException {
    Path jar = jar("late-arrival", LATE_ARRIVAL);
    Path broken = Files.writeString(hooks.resolve("broken.jar"), "no archive");
    Map<String, String> variables =
        Map.of("HBOOK_HOOKS_DIR", hooks.toString(), "HBOOK_DATA_DIR", data.toString());
    try (Browser browser = Browser.start()) {
      try (RunningServer server = RunningServer.wildFly("hook-jar", variables);
          NeedsWalk walk = walk(browser, server)) {
        assertThat(server.get(AGENDA).body()).contains("T183000\r\n").doesNotContain("T150000");
        assertThat(server.get("/health/ready").body())
            .contains("broken.jar")
            .doesNotContain("LateArrival");
        ticks(server, () -> walk.areListed(List.of(FAILS)));
        walk.findEach(List.of(FAILS));
      }
      Files.delete(jar);
      Files.delete(broken);
      try (RunningServer server = RunningServer.wildFly("hook-jar", variables);
          NeedsWalk walk = walk(browser, server)) {
        assertThat(server.get(AGENDA).body()).contains("T150000\r\n").doesNotContain("T183000");
        assertThat(server.get("/health/ready").body()).doesNotContain("hooksLeftOut");
        ticks(server, () -> walk.areOver(List.of(FAILS)));
        walk.findNone(List.of(FAILS));
      }
    }
  }

  private static NeedsWalk walk(Browser browser, RunningServer server) {
    return new NeedsWalk(new ScreenHouse(browser, server, null, null, new Api(server)));
  }

  @Test
  void variablesChangeTheAgendaHourAndAddAHeaderWithoutAJar() {
    Map<String, String> variables =
        Map.of(
            "HB_ICAL_AGENDA_CHECK_IN_TIME", "17",
            "HB_ICAL_EXPORT_ADDITIONAL_HEADERS", "X-LWS-Cache: off\nSet-Cookie: a=b");
    try (RunningServer server = RunningServer.wildFly("hook-variable", variables)) {
      HttpResponse<String> feed = server.get(AGENDA);
      assertThat(feed.body()).contains("T170000\r\n");
      assertThat(feed.headers().firstValue("X-LWS-Cache")).contains("off");
      assertThat(feed.headers().allValues("Set-Cookie")).doesNotContain("a=b");
    }
  }

  @Test
  void jarsThatDoNotWorkCostNoFeedAndNoBooking() throws IOException {
    try (RunningServer server = RunningServer.wildFly("hook-bad", badJars())) {
      costsNothing(server);
    }
  }

  @Test
  void norOnPayara() throws IOException {
    try (RunningServer server = RunningServer.payara("hook-bad-payara", badJars())) {
      costsNothing(server);
    }
  }

  private Map<String, String> badJars() throws IOException {
    jar("bad", BAD.toArray(String[]::new));
    jar("late-arrival", LATE_ARRIVAL);
    jar(
        "told",
        action("CannotTell", "CreateReservation", "ReservationChange", "throw new Error();"),
        action("Created", "CreateReservation", "ReservationChange", writesDown()),
        action("Followed", "IcalSynchronized", "FollowedCalendar", writesDown()));
    Files.writeString(hooks.resolve("broken.jar"), "no archive");
    return Map.of("HBOOK_HOOKS_DIR", hooks.toString());
  }

  private String writesDown() {
    return """
    try {
      java.nio.file.Files.writeString(
          java.nio.file.Path.of("%s"), happened.toString(), java.nio.file.StandardOpenOption.CREATE,
          java.nio.file.StandardOpenOption.APPEND);
    } catch (java.io.IOException e) {
      throw new RuntimeException(e);
    }
    """
        .formatted(toldFile());
  }

  private Path toldFile() {
    return data.resolve("told");
  }

  private boolean hasTold(String... all) {
    try {
      String told = Files.exists(toldFile()) ? Files.readString(toldFile()) : "";
      return Stream.of(all).allMatch(told::contains);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void costsNothing(RunningServer server) {
    assertThat(server.get("/health/ready").body())
        .contains("provider.CannotBeMade", "provider.Unloadable", "broken.jar");
    HttpResponse<String> feed = server.get(AGENDA);
    assertThat(feed.statusCode()).isEqualTo(200);
    assertThat(feed.body()).contains("T183000\r\n", "T110000\r\n");
    assertThat(
            server
                .send(
                    server
                        .asAdmin("/api/imports?accom_id=102&accom_num=1&name=Elsewhere")
                        .header("Content-Type", "text/calendar")
                        .POST(BodyPublishers.ofString(IMPORTED)))
                .body())
        .contains("\"added\":1");
    server
        .process()
        .await(
            () ->
                hasTold(
                    "ReservationChange[kind=created,",
                    "accommodation=102, unit=1, statusBefore=, status=",
                    "FollowedCalendar[link=0, accommodation=102, unit=1, outcome=ok, added=1"),
            () -> false);
    HttpResponse<String> ready = server.get("/health/ready");
    assertThat(ready.statusCode()).isEqualTo(200);
    assertThat(ready.body())
        .contains("\"UP\"")
        .contains("Throws", "GivesNothing", "Outdated", "Unloadable", "TakesOut", "CannotBeMade")
        .contains("CannotTell")
        .doesNotContain("LateArrival");
    ticks(server, () -> told(server));
  }

  private static void ticks(RunningServer server, BooleanSupplier until) {
    server
        .process()
        .await(
            () -> {
              new Api(server).post("/demo/tick", "{}");
              return until.getAsBoolean();
            },
            () -> false);
  }

  private static boolean told(RunningServer server) {
    String notices = server.getAsAdmin("/api/notices").body();
    return notices.contains("hook_failing")
        && Stream.of("broken.jar", "provider.Throws", "provider.TakesOut")
            .allMatch(hook -> notices.contains("\"hook\":\"" + hook + "\""));
  }

  private Path jar(String name, String... sources) throws IOException {
    Path folder = Files.createDirectories(hooks.resolve("src-" + name));
    Path stubs = Files.createDirectories(hooks.resolve("stubs-" + name));
    compile(
        stubs,
        "package ee.hbook.feed; public class Gone { public static String time() { return \"4\"; }"
            + " }",
        "package ee.hbook.feed; public interface GoneFilter extends ee.hbook.hook.Filter<String>"
            + " {}");
    compile(folder, Stream.of(sources).toArray(String[]::new));
    Path jar = hooks.resolve(name + ".jar");
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream packed = new JarOutputStream(file)) {
      try (Stream<Path> classes = Files.list(folder.resolve("provider"))) {
        for (Path each : classes.toList()) {
          packed.putNextEntry(new JarEntry("provider/" + each.getFileName()));
          packed.write(Files.readAllBytes(each));
        }
      }
    }
    return jar;
  }

  private void compile(Path folder, String... sources) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    for (String source : sources) {
      String name = source.replaceFirst("(?s).*?(?:class|interface) (\\w+).*", "$1");
      Path file = folder.resolve(name + ".java");
      Files.writeString(file, source, StandardCharsets.UTF_8);
      String stubs = folder.toString().replace("src-", "stubs-");
      String classPath = "target/hbook-hooks-api.jar" + File.pathSeparator + stubs;
      int result =
          compiler.run(
              null,
              null,
              null,
              "--release",
              "21",
              "-cp",
              classPath,
              "-d",
              folder.toString(),
              file.toString());
      assertThat(result).as("compiler").isZero();
      Files.delete(file);
    }
  }

  private static String action(String name, String kind, String type, String body) {
    return """
    package provider;

    public class %s implements ee.hbook.hook.%s {
      @Override
      public void happened(ee.hbook.hook.%s happened) {
        %s
      }
    }
    """
        .formatted(name, kind, type, body);
  }

  private static String filter(String name, String kind, String type, String body) {
    return filter(name, kind, type, body, "");
  }

  private static String filter(
      String name, String kind, String type, String body, String constructor) {
    return """
    package provider;

    public class %s implements ee.hbook.%s {
      public %s() {
        %s
      }

      @Override
      public %s apply(%s value) {
        %s
      }
    }
    """
        .formatted(name, kind, name, constructor, type, type, body);
  }
}
