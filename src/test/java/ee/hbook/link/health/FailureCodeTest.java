package ee.hbook.link.health;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.Sources;
import ee.hbook.config.Saying;
import ee.hbook.link.health.FailureCode.Known;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FailureCodeTest {

  @ParameterizedTest(name = "{0} is told as {1} in every language")
  @CsvSource({
    "dns, dns",
    "connect, unreachable",
    "connection, unreachable",
    "connect-timeout, slow",
    "timeout, slow",
    "http-408, slow",
    "http-425, slow",
    "http-500, server",
    "http-503, server",
    "http-429, throttled",
    "http-413, throttled",
    "http-401, refused",
    "http-403, refused",
    "http-404, gone",
    "http-410, gone",
    "http-400, gone",
    "http-300, redirect",
    "redirects, redirect",
    "redirect-loop, redirect",
    "redirect-address, redirect",
    "redirect-downgrade, redirect",
    "redirect-host, redirect-host",
    "tls, tls",
    "tls-name, tls-name",
    "tls-expired, tls-expired",
    "tls-untrusted, tls-untrusted",
    "bad-address, address",
    "private-address, address",
    "closed-port, port",
    "html, html",
    "login-page, login-page",
    "maintenance-page, maintenance-page",
    "json, json",
    "empty, empty",
    "too-big, too-big",
    "truncated, truncated",
    "cut-off, truncated",
    "compression, truncated",
    "not-a-calendar, content",
    "too-many-events, content",
    "unreadable, content",
    "not-http, content",
    "http-204, content",
    "other-calendar, other",
    "of-another-version, content",
    "busy, ours",
    "internal, ours",
    "interrupted, ours",
    "edited, ours",
  })
  void aCodeHasItsWords(String code, String words) {
    Saying saying = FailureCode.of(code).at("ics.example");
    assertThat(saying.key()).isEqualTo("failure_" + words);
    assertThat(Stream.of("", "fr", "cs", "pt").map(language -> said(saying, language)))
        .doesNotHaveDuplicates()
        .allSatisfy(text -> assertThat(text).contains("ics.example", "(" + code + ")"));
  }

  private static String said(Saying saying, String language) {
    Locale locale = Locale.of(language);
    return saying.in(ResourceBundle.getBundle("ee.hbook.messages", locale), locale);
  }

  @ParameterizedTest
  @EnumSource(Known.class)
  void aKnownFailureIsReadBackByItsWord(Known known) {
    assertThat(FailureCode.of(known.word())).isEqualTo(known);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http-410", "http-", "http-5xx", "tls-of-tomorrow", "", "-"})
  void aWordOfAnyVersionIsReadAndWrittenAsItIs(String word) {
    assertThat(FailureCode.of(word).word()).isEqualTo(word);
  }

  /** The words with a hyphen mean nothing else anywhere; Graph's client has codes of its own. */
  @Test
  void nobodyElseKnowsTheWordOfAFailure() {
    Set<String> words =
        Arrays.stream(Known.values())
            .map(known -> '"' + known.word() + '"')
            .filter(word -> word.contains("-"))
            .collect(Collectors.toSet());
    words.addAll(List.of("\"http-", "(\"tls"));
    assertThat(Sources.ofTheProduct().entrySet())
        .filteredOn(source -> !source.getKey().startsWith("ee/hbook/outlook/graph"))
        .filteredOn(source -> words.stream().anyMatch(source.getValue()::contains))
        .extracting(source -> source.getKey().getFileName().toString())
        .containsExactly("FailureCode.java");
  }

  @Test
  void onlyGoneForGoodIsForGood() {
    assertThat(Stream.of("http-410", "http-404", "http-500", "html", "refused"))
        .filteredOn(word -> FailureCode.of(word).isForGood())
        .containsExactly("http-410");
  }

  @Test
  void whatCannotBeSecureCanBeMendedElsewhere() {
    assertThat(Known.values())
        .filteredOn(FailureCode::isOfTls)
        .containsExactly(Known.TLS, Known.TLS_NAME, Known.TLS_EXPIRED, Known.TLS_UNTRUSTED);
  }
}
