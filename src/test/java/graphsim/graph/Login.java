package graphsim.graph;

import static java.nio.charset.StandardCharsets.UTF_8;

import graphsim.exchange.Ids;
import graphsim.exchange.SimClock;
import graphsim.exchange.Tree;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The token endpoint, and the tokens that it gave away. */
public final class Login {

  private record Token(Application application, Instant expires) {}

  private static final String ASSERTION = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

  private final String tenantId;
  private final String domain;
  private final Ids ids;
  private final SimClock clock;
  private final Map<String, Application> applications = new LinkedHashMap<>();
  private final Map<String, Token> tokens = new LinkedHashMap<>();
  private Duration life = Duration.ofSeconds(3599);

  /** For one tenant, by its id or its primary domain. */
  public Login(String tenantId, String domain, Ids ids, SimClock clock) {
    this.tenantId = tenantId;
    this.domain = domain;
    this.ids = ids;
    this.clock = clock;
  }

  /** Registers an application. */
  public Application register(Application application) {
    applications.put(application.clientId(), application);
    return application;
  }

  /** How long tokens live from now on. */
  public void life(Duration other) {
    life = other;
  }

  /** Every token counts no more. */
  public void revoke() {
    tokens.clear();
  }

  /** Whoever the bearer of a request is, empty where the token counts for nothing. */
  Optional<Application> bearer(SimRequest request) {
    return request
        .header("authorization")
        .filter(value -> value.startsWith("Bearer "))
        .map(value -> tokens.get(value.substring("Bearer ".length())))
        .filter(token -> token.expires().isAfter(clock.now()))
        .map(Token::application);
  }

  /** A request for a token: {@code POST /{tenant}/oauth2/v2.0/token}. */
  SimAnswer answer(SimRequest request, String tenant) {
    Map<String, String> form = request.form();
    if (!tenant.equalsIgnoreCase(domain) && !tenant.equalsIgnoreCase(tenantId)) {
      return refused(400, "invalid_request", 90002, "Tenant '" + tenant + "' not found.");
    }
    if (!"client_credentials".equals(form.get("grant_type"))) {
      return refused(400, "unsupported_grant_type", 70003, "The grant type is not supported.");
    }
    if (!form.getOrDefault("scope", "").endsWith("/.default")) {
      return refused(400, "invalid_scope", 1002012, "The scope has to end with /.default.");
    }
    Application application = applications.get(form.get("client_id"));
    if (application == null) {
      return refused(
          400, "unauthorized_client", 700016, "Application was not found in the directory.");
    }
    return proven(application, form, request).orElseGet(() -> token(application));
  }

  private Optional<SimAnswer> proven(
      Application application, Map<String, String> form, SimRequest request) {
    if (ASSERTION.equals(form.get("client_assertion_type"))) {
      return signed(application, form.getOrDefault("client_assertion", ""), request)
          ? Optional.empty()
          : Optional.of(
              refused(
                  401, "invalid_client", 700027, "Client assertion failed signature validation."));
    }
    Optional<Application.Secret> secret =
        application.secrets().stream()
            .filter(known -> known.value().equals(form.get("client_secret")))
            .findFirst();
    if (secret.isEmpty()) {
      return Optional.of(
          refused(401, "invalid_client", 7000215, "Invalid client secret provided."));
    }
    return secret.get().expires().isAfter(clock.now())
        ? Optional.empty()
        : Optional.of(
            refused(
                401, "invalid_client", 7000222, "The provided client secret keys are expired."));
  }

  private boolean signed(Application application, String assertion, SimRequest request) {
    String[] parts = assertion.split("\\.");
    if (parts.length != 3) {
      return false;
    }
    Map<String, Object> claims = Tree.read(decoded(parts[1]));
    boolean fits =
        application.clientId().equals(claims.get("iss"))
            && application.clientId().equals(claims.get("sub"))
            && String.valueOf(claims.get("aud")).endsWith(request.path())
            && claims.get("exp") instanceof Number exp
            && Instant.ofEpochSecond(exp.longValue()).isAfter(clock.now());
    byte[] signature = Base64.getUrlDecoder().decode(parts[2]);
    String signedText = parts[0] + "." + parts[1];
    boolean pss = "PS256".equals(Tree.read(decoded(parts[0])).get("alg"));
    return fits
        && application.certificates().stream()
            .anyMatch(key -> verifies(key, pss, signedText, signature));
  }

  private static boolean verifies(PublicKey key, boolean pss, String text, byte[] signature) {
    try {
      Signature check = Signature.getInstance(pss ? "RSASSA-PSS" : "SHA256withRSA");
      if (pss) {
        check.setParameter(
            new java.security.spec.PSSParameterSpec(
                "SHA-256", "MGF1", java.security.spec.MGF1ParameterSpec.SHA256, 32, 1));
      }
      check.initVerify(key);
      check.update(text.getBytes(UTF_8));
      return check.verify(signature);
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  private static String decoded(String part) {
    return new String(Base64.getUrlDecoder().decode(part), UTF_8);
  }

  private SimAnswer token(Application application) {
    String token =
        encoded(Tree.of("typ", "JWT", "alg", "RS256"))
            + "."
            + encoded(
                Tree.of(
                    "appid", application.clientId(),
                    "tid", tenantId,
                    "roles", List.copyOf(application.roles())))
            + "."
            + ids.token(43);
    tokens.put(token, new Token(application, clock.now().plus(life)));
    return SimAnswer.json(
        200,
        Tree.of(
            "token_type",
            "Bearer",
            "expires_in",
            life.toSeconds(),
            "ext_expires_in",
            life.toSeconds(),
            "access_token",
            token));
  }

  private static String encoded(Map<String, Object> json) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(Tree.write(json).getBytes(UTF_8));
  }

  private SimAnswer refused(int status, String error, int code, String sentence) {
    String trace = ids.guid();
    String description =
        "AADSTS%d: %s Trace ID: %s Correlation ID: %s Timestamp: %s"
            .formatted(code, sentence, trace, trace, clock.now());
    return SimAnswer.json(
        status,
        Tree.of(
            "error", error,
            "error_description", description,
            "error_codes", List.of(code),
            "timestamp", clock.now().toString(),
            "trace_id", trace,
            "correlation_id", trace,
            "error_uri", "https://login.microsoftonline.com/error?code=" + code));
  }
}
