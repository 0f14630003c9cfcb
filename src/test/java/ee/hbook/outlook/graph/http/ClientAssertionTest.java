package ee.hbook.outlook.graph.http;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.outlook.graph.CertificateAndKey;
import ee.hbook.outlook.graph.Credentials;
import ee.hbook.outlook.graph.GraphFault;
import ee.hbook.outlook.graph.GraphFault.Kind;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signing in by a certificate: the JDK's own tool makes it, and its own classes check ours. */
class ClientAssertionTest {

  private static final Instant NOW = Instant.parse("2026-11-02T10:00:00Z");
  private static final String PASSWORD = "changeit";

  @TempDir private static Path folder;
  private static String pem = "";

  @BeforeAll
  static void makeACertificate() throws Exception {
    Path store = folder.resolve("store.p12");
    Process tool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "a",
                "-keyalg",
                "RSA",
                "-keysize",
                "2048",
                "-dname",
                "CN=HBook",
                "-storetype",
                "PKCS12",
                "-keystore",
                store.toString(),
                "-storepass",
                PASSWORD)
            .redirectErrorStream(true)
            .start();
    tool.getInputStream().readAllBytes();
    assertThat(tool.waitFor()).isZero();
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream stored = Files.newInputStream(store)) {
      keys.load(stored, PASSWORD.toCharArray());
    }
    pem =
        block("PRIVATE KEY", keys.getKey("a", PASSWORD.toCharArray()).getEncoded())
            + "Bag Attributes\n"
            + block("CERTIFICATE", keys.getCertificate("a").getEncoded());
  }

  private static String block(String name, byte[] bytes) {
    return "-----BEGIN %s-----\n%s\n-----END %s-----\n"
        .formatted(name, Base64.getMimeEncoder().encodeToString(bytes), name);
  }

  @Test
  void theAssertionIsSignedByTheKeyOfTheCertificate() throws Exception {
    CertificateAndKey pair = CertificateAndKey.of(pem);
    String[] parts =
        ClientAssertion.of(pair, "client", URI.create("https://login.example/t"), NOW)
            .split("\\.", -1);

    Signature signature = Signature.getInstance("RSASSA-PSS");
    signature.setParameter(
        new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1));
    signature.initVerify(pair.certificate().getPublicKey());
    signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
    assertThat(signature.verify(Base64.getUrlDecoder().decode(parts[2]))).isTrue();
  }

  @Test
  void theAssertionSaysWhoForWhomAndForHowLong() throws Exception {
    CertificateAndKey pair = CertificateAndKey.of(pem);
    String[] parts =
        ClientAssertion.of(pair, "client", URI.create("https://login.example/t"), NOW)
            .split("\\.", -1);

    JsonObject header = decoded(parts[0]);
    JsonObject claims = decoded(parts[1]);
    byte[] thumbprint =
        MessageDigest.getInstance("SHA-256").digest(pair.certificate().getEncoded());
    assertThat(header.getString("alg")).isEqualTo("PS256");
    assertThat(Base64.getUrlDecoder().decode(header.getString("x5t#S256"))).isEqualTo(thumbprint);
    assertThat(claims.getString("iss")).isEqualTo("client");
    assertThat(claims.getString("sub")).isEqualTo("client");
    assertThat(claims.getString("aud")).isEqualTo("https://login.example/t");
    assertThat(claims.getInt("exp") - claims.getInt("nbf")).isEqualTo(600);
  }

  @Test
  void theAssertionIsSentInsteadOfASecret() throws IOException {
    try (GraphStub stub = new GraphStub()) {
      assertThat(stub.graph(new Credentials.Certificate(pem)).signIn().whenDone()).isPresent();

      String form = URLDecoder.decode(stub.signIns.getFirst().body(), StandardCharsets.UTF_8);
      assertThat(form)
          .contains("client_assertion_type=urn:ietf:params:oauth:client-assertion-type:jwt-bearer")
          .contains("client_assertion=eyJ")
          .doesNotContain("client_secret");
    }
  }

  @Test
  void aCertificateTellsUntilWhenItIsGood() throws Exception {
    assertThat(CertificateAndKey.of(pem).goodUntil()).isAfter(NOW);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----",
        "-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA\n-----END ENCRYPTED PRIVATE KEY-----"
      })
  void aCertificateThatCannotBeUsedSignsNobodyIn(String broken) throws IOException {
    try (GraphStub stub = new GraphStub()) {
      assertThat(stub.graph(new Credentials.Certificate(broken)).signIn().failure())
          .contains(new GraphFault(Kind.SIGN_IN, "certificate"));
      assertThat(stub.signIns).isEmpty();
    }
  }

  private static JsonObject decoded(String part) {
    return GraphFixtures.object(
        new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8));
  }
}
