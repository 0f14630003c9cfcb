package ee.hbook.config.edge;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallerTest {

  private static final TrustedProxies PROXIES = TrustedProxies.of("127.0.0.1, 10.0.0.0/8, ::1");
  private static final WebOrigin DIRECT = new WebOrigin("http", "hotel.example", 8080);

  private static Caller caller(String peer, Map<String, String> headers) {
    Map<String, List<String>> all =
        headers.entrySet().stream()
            .collect(
                toMap(Map.Entry::getKey, header -> List.of(header.getValue().split("\n", -1))));
    return Caller.of(new Arrival(peer, DIRECT, Optional.of("hotel.example:8080"), all), PROXIES);
  }

  private static String from(String forwardedFor) {
    return caller("127.0.0.1", Map.of("x-forwarded-for", forwardedFor)).address();
  }

  private static Caller standard(String forwarded) {
    return caller("127.0.0.1", Map.of("forwarded", forwarded));
  }

  @Test
  void whoIsNotTrustedIsTheCallerWhateverHeSays() {
    Caller caller =
        caller(
            "203.0.113.9",
            Map.of(
                "forwarded", "for=192.0.2.1;proto=https;host=evil.example",
                "x-forwarded-for", "192.0.2.1",
                "x-forwarded-proto", "https",
                "x-forwarded-host", "evil.example"));
    assertThat(caller).isEqualTo(new Caller("203.0.113.9", DIRECT, false));
  }

  @Test
  void withoutHeadersTheCallerIsTheProxyItself() {
    assertThat(caller("127.0.0.1", Map.of())).isEqualTo(new Caller("127.0.0.1", DIRECT, false));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "203.0.113.9 | 203.0.113.9",
        "203.0.113.9:4711 | 203.0.113.9",
        "2001:db8::9 | 2001:db8:0:0:0:0:0:9",
        "[2001:db8::9]:4711 | 2001:db8:0:0:0:0:0:9",
        "1.2.3.4, 203.0.113.9 | 203.0.113.9",
        "1.2.3.4, 203.0.113.9, 10.1.1.1 | 203.0.113.9",
        "10.3.3.3, 203.0.113.9, 10.1.1.1 | 203.0.113.9",
        "10.3.3.3, 10.1.1.1 | 10.3.3.3",
        "nonsense | 127.0.0.1",
        "203.0.113.9, unknown | 127.0.0.1",
        "203.0.113.9, nonsense, 10.1.1.1 | 10.1.1.1",
        "::ffff:203.0.113.9 | 203.0.113.9"
      })
  void theLastOneThatIsNotTrustedIsTheCaller(String header, String address) {
    assertThat(from(header)).isEqualTo(address);
  }

  @Test
  void severalHeadersAreOneList() {
    assertThat(from("1.2.3.4\n203.0.113.9")).isEqualTo("203.0.113.9");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "for=203.0.113.9 | 203.0.113.9",
        "For=\"203.0.113.9:4711\" | 203.0.113.9",
        "for=\"[2001:db8::9]:4711\" | 2001:db8:0:0:0:0:0:9",
        "for=[2001:db8::9] | 2001:db8:0:0:0:0:0:9",
        "for=_hidden | _hidden",
        "for=\"_hidden:_port\" | _hidden",
        "for=unknown | 127.0.0.1",
        "for=1.2.3.4, for=203.0.113.9 | 203.0.113.9",
        "for=1.2.3.4;proto=https , for=203.0.113.9;by=10.0.0.1, for=10.1.1.1 | 203.0.113.9",
        "for=_hidden, for=10.1.1.1 | _hidden",
        ", ,for=203.0.113.9, | 203.0.113.9",
        "for=\"203.0.\\113.9\" | 203.0.113.9",
        "proto=https;;for=203.0.113.9 | 203.0.113.9"
      })
  void theStandardsHeaderIsReadInTheSameWay(String header, String address) {
    assertThat(standard(header).address()).isEqualTo(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "for=\"1.2.3.4, for=203.0.113.9",
        "for=1.2.3.4;x=\", for=\"[2001:db8::9]\"",
        "for=1.2.3.4;for=5.6.7.8",
        "for",
        "for=",
        "for =1.2.3.4",
        "=1.2.3.4",
        "for=1.2.3.4 proto=https",
        "for=\"\\"
      })
  void whatCannotBeReadNamesNobody(String header) {
    assertThat(standard(header).address()).isEqualTo("127.0.0.1");
  }

  @Test
  void whatStandsBeforeAnElementThatCannotBeReadDoesNotCount() {
    assertThat(standard("for=1.2.3.4, for, for=10.1.1.1").address()).isEqualTo("10.1.1.1");
  }

  @Test
  void theSchemeAndTheHostAreThoseThatWereAskedOutside() {
    Caller caller =
        caller(
            "127.0.0.1",
            Map.of("x-forwarded-proto", "https", "x-forwarded-host", "Calendar.example"));
    assertThat(caller.origin().text()).isEqualTo("https://calendar.example");
  }

  @Test
  void aPortStaysWhereItIsNotTheUsualOne() {
    Caller caller = standard("proto=https;host=\"calendar.example:8443\"");
    assertThat(caller.origin()).isEqualTo(new WebOrigin("https", "calendar.example", 8443));
  }

  @Test
  void withoutAForwardedHostItIsTheOneThatWasAskedHere() {
    Caller caller = caller("127.0.0.1", Map.of("x-forwarded-proto", "https"));
    assertThat(caller.origin().text()).isEqualTo("https://hotel.example:8080");
  }

  @Test
  void innerProxiesDoNotHideHowTheOuterOneWasAsked() {
    Caller caller =
        standard("for=203.0.113.9;proto=https;host=out.example, for=10.1.1.1;proto=http;host=in");
    assertThat(caller.origin().text()).isEqualTo("https://out.example");
  }

  @Test
  void whatTheCallerHimselfAddedDoesNotCount() {
    Caller caller =
        standard("for=1.2.3.4;proto=http;host=evil.example, for=203.0.113.9;proto=https");
    assertThat(caller.origin().text()).isEqualTo("https://hotel.example:8080");
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.example/path", "a b", "user@evil", "evil:99999", "evil:0", "", "é"})
  void whatIsNoHostIsNotTaken(String host) {
    Caller caller =
        caller("127.0.0.1", Map.of("x-forwarded-proto", "https", "x-forwarded-host", host));
    assertThat(caller.origin().host()).isEqualTo("hotel.example");
  }

  @Test
  void whatIsNoSchemeOfTheWebIsNotTaken() {
    assertThat(caller("127.0.0.1", Map.of("x-forwarded-proto", "javascript")).origin())
        .isEqualTo(DIRECT);
  }

  @Test
  void aListOfSchemesBelongsToTheProxiesFromTheNearEnd() {
    Caller caller =
        caller(
            "127.0.0.1",
            Map.of(
                "x-forwarded-for", "1.2.3.4, 203.0.113.9, 10.1.1.1",
                "x-forwarded-proto", "http, https, http"));
    assertThat(caller.origin().scheme()).isEqualTo("https");
  }

  @Test
  void bothKindsThatSayTheSameAreBelieved() {
    assertThat(
            caller(
                    "127.0.0.1",
                    Map.of("forwarded", "for=203.0.113.9", "x-forwarded-for", "203.0.113.9"))
                .address())
        .isEqualTo("203.0.113.9");
  }

  @Test
  void aKindThatTheProxyLetThroughCannotNameSomebodyElse() {
    assertThat(
            caller(
                    "127.0.0.1",
                    Map.of("forwarded", "for=1.2.3.4", "x-forwarded-for", "203.0.113.9"))
                .address())
        .isEqualTo("127.0.0.1");
  }

  @Property
  void nothingThatIsSentThroughAProxyMakesItFail(@ForAll String forwarded, @ForAll String other) {
    caller("127.0.0.1", Map.of("forwarded", forwarded, "x-forwarded-for", other));
    caller("127.0.0.1", Map.of("x-forwarded-host", forwarded, "x-forwarded-proto", other));
  }

  @Property
  void whatStandsBeforeTheProxysOwnWordChangesNothing(@ForAll String forged) {
    assertThat(from(forged + ", 203.0.113.9")).isEqualTo("203.0.113.9");
    assertThat(standard(forged + ", for=203.0.113.9").address()).isIn("203.0.113.9", "127.0.0.1");
  }
}
