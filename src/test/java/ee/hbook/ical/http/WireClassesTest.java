package ee.hbook.ical.http;

import static ee.hbook.link.health.FailureClass.CONFIG;
import static ee.hbook.link.health.FailureClass.CONTENT;
import static ee.hbook.link.health.FailureClass.TRANSIENT;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import ee.hbook.config.DeploymentVariables;
import ee.hbook.fault.Fault;
import ee.hbook.fault.FaultServer;
import ee.hbook.fault.LoopbackServer.Conversation;
import ee.hbook.fault.TestAuthority;
import ee.hbook.house.SetClock;
import ee.hbook.ical.AnswerFacts;
import ee.hbook.ical.Download;
import ee.hbook.ical.Downloads;
import ee.hbook.ical.HttpValidators;
import ee.hbook.ical.IcsOutcome;
import ee.hbook.ical.OutsideLook;
import ee.hbook.ical.Reading;
import ee.hbook.ical.application.FetchFile;
import ee.hbook.ical.format.IcalendarFiles;
import ee.hbook.link.LinkAddress;
import ee.hbook.link.health.FailureClass;
import ee.hbook.link.health.FailureCode;
import ee.hbook.link.health.FetchFailure;
import ee.hbook.sync.application.CalendarRoom;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What really happens on the wire leads to the class and the code of the policy, over real sockets
 * and real TLS, from the address to the outcome. 127.0.0.2 counts as private here.
 */
@Timeout(20)
@SuppressWarnings("NullAway.Init")
class WireClassesTest {

  private static final String HOST = "127.0.0.1";
  private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
  private static final String CALENDAR = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n";
  private static final Limits ROOMY =
      new Limits(Duration.ofSeconds(15), Duration.ofSeconds(15), Duration.ofSeconds(15), 200_000);
  private static final Limits HASTY =
      new Limits(Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofMillis(1200), 200_000);

  private static TestAuthority authority;
  private static FaultServer server;
  private static Fetcher roomy;
  private static Fetcher hasty;
  private static FetchFile fetchFile;
  private static FetchFile fetchInHaste;

  @BeforeAll
  static void start() {
    authority = new TestAuthority();
    server = FaultServer.start();
    roomy = fetcher(ROOMY);
    hasty = fetcher(HASTY);
    fetchFile = fetchFile(roomy);
    fetchInHaste = fetchFile(hasty);
  }

  @AfterAll
  static void stop() {
    roomy.close();
    hasty.close();
    server.close();
  }

  @ParameterizedTest(name = "{0} is {1} {2}")
  @MethodSource
  void aFaultIsOfItsClass(Fault fault, FailureClass failure, String code) {
    assertFailed(fetchFile, server.url(fault), failure, code);
  }

  static Stream<Arguments> aFaultIsOfItsClass() {
    return Stream.of(
        arguments(Fault.RESET, TRANSIENT, "connection"),
        arguments(Fault.RESET_IN_THE_MIDDLE, TRANSIENT, "connection"),
        arguments(Fault.HANG_UP, TRANSIENT, "connection"),
        arguments(Fault.CUT_OFF, CONTENT, "cut-off"),
        arguments(Fault.CHUNKS_WITHOUT_END, CONTENT, "cut-off"),
        arguments(Fault.TRUNCATED, CONTENT, "truncated"),
        arguments(Fault.EMPTY, CONTENT, "empty"),
        arguments(Fault.NO_CONTENT, CONTENT, "http-204"),
        arguments(Fault.HTML, CONTENT, "html"),
        arguments(Fault.LOGIN_PAGE, CONTENT, "login-page"),
        arguments(Fault.MAINTENANCE_PAGE, CONTENT, "maintenance-page"),
        arguments(Fault.JSON, CONTENT, "json"),
        arguments(Fault.NO_CALENDAR, CONTENT, "not-a-calendar"),
        arguments(Fault.TOO_BIG, CONTENT, "too-big"),
        arguments(Fault.ENDLESS, CONTENT, "too-big"),
        arguments(Fault.BOMB, CONTENT, "too-big"),
        arguments(Fault.BROKEN_GZIP, CONTENT, "compression"),
        arguments(Fault.NOT_HTTP, CONTENT, "not-http"),
        arguments(Fault.REDIRECT_LOOP, CONFIG, "redirect-loop"),
        arguments(Fault.REDIRECTS, CONFIG, "redirects"),
        arguments(Fault.REDIRECT_HOST, CONFIG, "redirect-host"),
        arguments(Fault.REDIRECT_ADDRESS, CONFIG, "redirect-address"));
  }

  @ParameterizedTest(name = "{0} ends in time")
  @EnumSource(names = {"SILENCE", "SLOW_HEAD", "SLOW_LORIS"})
  void aSlowServerIsGivenUpInTime(Fault fault) {
    assertFailed(fetchInHaste, server.url(fault), TRANSIENT, "timeout");
  }

  @ParameterizedTest(name = "HTTP {0} is {1}")
  @CsvSource({
    "401, AUTH",
    "403, AUTH",
    "404, GONE",
    "410, GONE",
    "408, TRANSIENT",
    "425, TRANSIENT",
    "429, THROTTLED",
    "500, TRANSIENT",
    "502, TRANSIENT",
    "503, TRANSIENT",
    "504, TRANSIENT",
    "400, GONE",
    "413, GONE",
    "206, CONTENT",
  })
  void aStatusIsOfItsClass(int status, FailureClass failure) {
    String url = server.plays("/status", Fault.status(status));
    FetchFailure failed = assertFailed(fetchFile, url, failure, "http-" + status);
    assertThat(failed.notBefore()).isEmpty();
  }

  @ParameterizedTest(name = "HTTP {0} with Retry-After: {1} is {2} until {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "429 | 120                           | THROTTLED | 2026-11-21T12:02:00Z",
        "429 | 1.5                           | THROTTLED | 2026-11-21T12:00:01.500Z",
        "503 | Sat, 21 Nov 2026 12:10:00 GMT | THROTTLED | 2026-11-21T12:10:00Z",
        "503 | 99999999                      | THROTTLED | 2026-11-22T12:00:00Z",
        "413 | 60                            | THROTTLED | 2026-11-21T12:01:00Z",
        "408 | 60                            | TRANSIENT | 2026-11-21T12:01:00Z",
        "502 | 60                            | TRANSIENT | 2026-11-21T12:01:00Z",
        "429 | soon                          | THROTTLED |",
        "503 | soon                          | TRANSIENT |",
        "503 | Sat, 21 Nov 2026 11:59:00 GMT | THROTTLED |",
      })
  void itIsLeftAloneForAsLongAsItAsks(
      int status, String asked, FailureClass failure, Instant until) {
    String url = server.plays("/retry", Fault.status(status, "Retry-After: " + asked));
    FetchFailure failed = assertFailed(fetchFile, url, failure, "http-" + status);
    assertThat(failed.notBefore()).isEqualTo(Optional.ofNullable(until));
  }

  @Test
  void anUnknownNameIsDns() {
    assertFailed(fetchFile, "http://unknown.example/a.ics?s=secret", TRANSIENT, "dns");
  }

  @Test
  void aPortWhereNobodyListensIsConnect() {
    assertFailed(fetchFile, FaultServer.refusing(HOST), TRANSIENT, "connect");
  }

  @Test
  void aHostThatTakesNoConnectionIsConnectTimeout() throws IOException {
    try (FaultServer.Deaf deaf = new FaultServer.Deaf(HOST)) {
      assertFailed(fetchInHaste, deaf.url(), TRANSIENT, "connect-timeout");
    }
  }

  @Test
  void aPrivateAddressIsNotReachedByItsNumber() {
    try (FaultServer inside = FaultServer.start("127.0.0.2")) {
      assertFailed(fetchFile, inside.url(Fault.HTML), CONFIG, "private-address");
      assertThat(inside.connections()).isZero();
    }
  }

  @Test
  void aPrivateAddressIsReachedNeitherByANameNorByARedirect() {
    try (FaultServer inside = FaultServer.start("127.0.0.2")) {
      String url = "http://inside.calendar.example:" + inside.port() + "/a.ics?s=secret";
      server.plays("/inside", Fault.redirect(url));
      String outside = "http://calendar.example:" + server.port() + "/inside";
      assertFailed(fetchFile, url, CONFIG, "private-address");
      assertFailed(fetchFile, outside, CONFIG, "private-address");
      assertThat(inside.connections()).isZero();
    }
  }

  @Test
  void aCertificateForAnotherNameIsTlsName() {
    try (FaultServer other = FaultServer.secure(HOST, authority.identity("other.example"))) {
      assertFailed(fetchFile, other.url("/a.ics"), CONFIG, "tls-name");
      assertThat(other.requests("/a.ics")).isEmpty();
    }
  }

  @Test
  void aCertificateThatIsOverIsTlsExpired() {
    try (FaultServer over = FaultServer.secure(HOST, authority.expiredIdentity(HOST))) {
      assertFailed(fetchFile, over.url("/a.ics"), CONFIG, "tls-expired");
    }
  }

  @Test
  void aCertificateOfAStrangerIsTlsUntrusted() {
    TestAuthority stranger = new TestAuthority();
    try (FaultServer unknown = FaultServer.secure(HOST, stranger.identity(HOST))) {
      assertFailed(fetchFile, unknown.url("/a.ics"), CONFIG, "tls-untrusted");
      assertThat(unknown.requests("/a.ics")).isEmpty();
    }
  }

  @Test
  void aCertificateThatIsNotValidYetIsTls() {
    Instant now = Instant.now();
    var identity = authority.identity(now.plusSeconds(3600), now.plusSeconds(7200), HOST);
    try (FaultServer early = FaultServer.secure(HOST, identity)) {
      assertFailed(fetchFile, early.url("/a.ics"), CONFIG, "tls");
    }
  }

  @Test
  void httpInsteadOfHttpsIsTls() {
    try (FaultServer plain = FaultServer.withoutTls(HOST)) {
      assertFailed(fetchFile, plain.url("/a.ics"), CONFIG, "tls");
    }
  }

  @Test
  void aRedirectFromHttpsToHttpIsADowngrade() {
    try (FaultServer secure = FaultServer.secure(HOST, authority.identity(HOST))) {
      String url = secure.url(Fault.REDIRECT_DOWNGRADE);
      assertFailed(fetchFile, url, CONFIG, "redirect-downgrade");
    }
  }

  @Test
  void aRedirectFromHttpToHttpsIsFollowed() {
    try (FaultServer secure = FaultServer.secure(HOST, authority.identity(HOST))) {
      String url = server.plays("/old", Fault.redirect(secure.healthy("/new", CALENDAR)));
      assertThat(fetch(fetchFile, url)).isInstanceOf(IcsOutcome.Read.class);
    }
  }

  @ParameterizedTest(name = "''{0}'' is a page of maintenance")
  @ValueSource(
      strings = {
        "Maintenance mode",
        "Under construction",
        "Bient&ocirc;t disponible",
        "Site en construction",
        "Již brzy",
        "Web je ve výstavbě",
        "Em breve",
        "Site em manutenção",
        "Demnächst",
        "Wartungsarbeiten",
        "Próximamente",
        "En mantenimiento",
      })
  void aTitleTellsMaintenanceInSixLanguages(String title) {
    byte[] page = ("<html><title>" + title + "</title></html>").getBytes(UTF_8);
    assertThat(new IcalendarFiles().read(page, Reading.at(ZoneOffset.UTC, NOW)))
        .hasFieldOrPropertyWithValue("code", FailureCode.Known.MAINTENANCE_PAGE);
  }

  @Test
  void aFlappingServerIsWhatItIsAtEachLook() {
    Conversation healthy = Fault.answer("text/calendar", CALENDAR);
    String url = server.plays("/flaps", Fault.RESET, healthy, Fault.status(503), healthy);
    assertThat(Stream.generate(() -> told(fetch(fetchFile, url))).limit(5))
        .containsExactly("connection", "0 events", "http-503", "0 events", "0 events");
  }

  @Test
  void aLookTellsTheClockTheCacheAndTheCertificate() {
    Instant until = Instant.parse("2049-01-01T00:00:00Z");
    var identity = authority.identity(Instant.now().minusSeconds(60), until, HOST);
    try (FaultServer secure = FaultServer.secure(HOST, identity)) {
      String headers = "text/calendar\r\nDate: Sat, 21 Nov 2026 11:00:00 GMT\r\nAge: 600";
      String url = secure.plays("/a.ics", Fault.answer(headers, CALENDAR));
      OutsideLook look = look(url);
      assertThat(look.outcome()).isInstanceOf(IcsOutcome.Read.class);
      assertThat(look.facts())
          .isEqualTo(
              new AnswerFacts(
                  Optional.of(Instant.parse("2026-11-21T11:00:00Z")),
                  Optional.of(Duration.ofMinutes(10)),
                  Optional.of(until)));
      assertThat(look.facts().itsNow()).contains(Instant.parse("2026-11-21T11:10:00Z"));
      assertThat(secure.requests("/a.ics").getFirst()).contains(UserAgents.LOOK);
    }
  }

  @Test
  void aLookTellsWhereTheCalendarHasMoved() {
    OutsideLook look = look(server.url(Fault.REDIRECT_HOST));
    assertThat(look.leadsTo())
        .contains(LinkAddress.parse("http://elsewhere.example/new.ics?s=secret"));
    assertThat(look.facts()).isEqualTo(AnswerFacts.NONE);
  }

  private static OutsideLook look(String url) {
    return fetchFile.look(url, false, Reading.at(ZoneOffset.UTC, NOW));
  }

  private static FetchFailure assertFailed(
      FetchFile by, String url, FailureClass failure, String code) {
    IcsOutcome outcome = fetch(by, url);
    assertThat(outcome).isInstanceOf(IcsOutcome.Failed.class);
    FetchFailure failed = ((IcsOutcome.Failed) outcome).why();
    assertThat(failed.failure() + " " + failed.code().word()).isEqualTo(failure + " " + code);
    assertThat(failed.message().inEnglish()).isNotBlank().doesNotContain("secret", "://", "null");
    return failed;
  }

  private static String told(IcsOutcome outcome) {
    return switch (outcome) {
      case IcsOutcome.Same same -> "same";
      case IcsOutcome.Read read -> read.calendar().events().size() + " events";
      case IcsOutcome.Failed failed -> failed.why().code().word();
    };
  }

  private static IcsOutcome fetch(FetchFile by, String url) {
    return by.fetch(url, Reading.at(ZoneOffset.UTC, NOW));
  }

  private static Fetcher fetcher(Limits limits) {
    return new Fetcher(
        limits,
        WireClassesTest::lookUp,
        address -> !address.getHostAddress().equals("127.0.0.2"),
        authority.trust(),
        anyPort -> true);
  }

  private static InetAddress[] lookUp(String host) throws UnknownHostException {
    if (host.equals("unknown.example")) {
      throw new UnknownHostException(host);
    }
    String address = host.startsWith("inside.") ? "127.0.0.2" : HOST;
    return InetAddress.getAllByName(host.endsWith(".example") ? address : host);
  }

  private static FetchFile fetchFile(Fetcher fetcher) {
    IcalendarFiles files = new IcalendarFiles();
    return new FetchFile(
        new OverTheWire(fetcher),
        files,
        files,
        new NoPrivateLinks(),
        new CalendarRoom(),
        new SetClock(NOW));
  }

  private record OverTheWire(Fetcher fetcher) implements Downloads {
    @Override
    public Download fetch(LinkAddress address, boolean allowPrivate, HttpValidators known) {
      return fetcher.fetch(address, allowPrivate, known);
    }

    @Override
    public Download look(LinkAddress address, boolean allowPrivate) {
      return fetcher.look(address, allowPrivate);
    }
  }

  private static final class NoPrivateLinks extends DeploymentVariables {

    NoPrivateLinks() {
      super(null);
    }

    @Override
    public boolean fetchAllowPrivate() {
      return false;
    }

    @Override
    public Optional<String> demoCalendars() {
      return Optional.empty();
    }
  }
}
