package ee.hbook.outlook.graph.http;

import ee.hbook.outlook.graph.Answer;
import ee.hbook.outlook.graph.Answer.Done;
import ee.hbook.outlook.graph.Answer.Failed;
import ee.hbook.outlook.graph.Credentials;
import ee.hbook.outlook.graph.GraphFault;
import ee.hbook.outlook.graph.GraphFault.Kind;
import ee.hbook.outlook.graph.http.Tokens.Token;
import java.net.URI;
import java.net.http.HttpRequest;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Fetches tokens: client credentials, by a secret or by a certificate's signature. */
final class SignIn {

  private static final String SCOPE = "https://graph.microsoft.com/.default";
  private static final String ASSERTION = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
  private static final int LASTING = 3599;
  private static final Pattern NUMBER = Pattern.compile("AADSTS[0-9]{4,9}");
  private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_]{1,60}");

  private final Wire wire;
  private final URI endpoint;
  private final Credentials credentials;
  private final Clock clock;

  SignIn(Wire wire, URI login, Credentials credentials, Clock clock) {
    this.wire = wire;
    this.endpoint =
        URI.create(
            GraphUrls.withoutSlash(login.toString())
                + "/"
                + GraphUrls.encoded(credentials.tenant().strip())
                + "/oauth2/v2.0/token");
    this.credentials = credentials;
    this.clock = clock;
  }

  Answer<Token> token() {
    return form()
        .then(form -> wire.send(request(form)))
        .then(reply -> reply.isGood() ? read(reply) : new Failed<>(refusal(reply)))
        .otherwise(SignIn::notSent);
  }

  private HttpRequest request(Map<String, String> form) {
    return HttpRequest.newBuilder(endpoint)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .header("Accept", "application/json")
        .POST(
            HttpRequest.BodyPublishers.ofString(
                form.entrySet().stream()
                    .map(each -> each.getKey() + "=" + GraphUrls.encoded(each.getValue()))
                    .collect(Collectors.joining("&"))))
        .build();
  }

  private Answer<Map<String, String>> form() {
    Map<String, String> form =
        new TreeMap<>(
            Map.of(
                "client_id",
                credentials.clientId().strip(),
                "scope",
                SCOPE,
                "grant_type",
                "client_credentials"));
    switch (credentials.proof()) {
      case Credentials.Secret(String secret) -> form.put("client_secret", secret);
      case Credentials.Certificate certificate -> {
        try {
          form.put("client_assertion", assertion(certificate));
          form.put("client_assertion_type", ASSERTION);
        } catch (GeneralSecurityException unusable) {
          return new Failed<>(new GraphFault(Kind.SIGN_IN, "certificate"));
        }
      }
    }
    return new Done<>(form);
  }

  private String assertion(Credentials.Certificate certificate) throws GeneralSecurityException {
    return ClientAssertion.of(
        certificate.pair(), credentials.clientId().strip(), endpoint, clock.instant());
  }

  private static Answer<Token> read(Reply reply) {
    Fields answer = reply.json().orElse(Fields.NONE);
    int seconds = answer.number("expires_in").orElse(LASTING);
    return answer
        .text("access_token")
        .filter(token -> token.chars().allMatch(each -> each > ' ' && each < 127))
        .<Answer<Token>>map(token -> new Done<>(Token.lasting(token, Duration.ofSeconds(seconds))))
        .orElseGet(() -> new Failed<>(new GraphFault(Kind.SIGN_IN, "no-token")));
  }

  private GraphFault refusal(Reply reply) {
    if (reply.isThrottled(clock)) {
      return new GraphFault(Kind.THROTTLED, "login", reply.retryAfter(clock));
    }
    return reply.status() / 100 == 5
        ? new GraphFault(Kind.UNAVAILABLE, "login")
        : new GraphFault(Kind.SIGN_IN, code(reply));
  }

  private static String code(Reply reply) {
    Fields answer = reply.json().orElse(Fields.NONE);
    Matcher number = NUMBER.matcher(answer.text("error_description").orElse(""));
    Optional<String> word = answer.text("error").filter(error -> WORD.matcher(error).matches());
    return number.find() ? number.group() : word.orElse("http-" + reply.status());
  }

  /** Without a token nothing else was asked: that is never a matter of doubt. */
  private static GraphFault notSent(GraphFault fault) {
    return fault.is(Kind.UNSURE) ? new GraphFault(Kind.UNREACHABLE, fault.code()) : fault;
  }
}
