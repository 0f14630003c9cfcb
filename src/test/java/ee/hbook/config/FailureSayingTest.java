package ee.hbook.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailureSayingTest {

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
    "busy, ours",
    "internal, ours",
    "interrupted, ours",
    "edited, ours",
  })
  void aCodeHasItsWords(String code, String words) {
    Saying saying = FailureSaying.of(code, "ics.example");
    assertThat(saying.key()).isEqualTo("failure_" + words);
    assertThat(Stream.of("", "fr", "cs", "pt").map(language -> said(saying, language)))
        .doesNotHaveDuplicates()
        .allSatisfy(text -> assertThat(text).contains("ics.example", "(" + code + ")"));
  }

  private static String said(Saying saying, String language) {
    Locale locale = Locale.of(language);
    return saying.in(ResourceBundle.getBundle("ee.hbook.messages", locale), locale);
  }
}
