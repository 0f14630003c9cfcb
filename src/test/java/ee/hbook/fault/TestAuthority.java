package ee.hbook.fault;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * A certificate authority that lives as long as a test: its keys are made at run time and never
 * leave memory. Writes X.509 in DER by hand, since the JDK has no public way to sign a certificate.
 */
public final class TestAuthority {

  /** The password of what {@link #writeTrustStore} writes; there is nothing secret in it. */
  public static final String TRUST_STORE_PASSWORD = "changeit";

  private static final int SEQUENCE = 0x30;
  private static final byte[] ECDSA_SHA256 = der(SEQUENCE, hex("06082a8648ce3d040302"));
  private static final byte[] TRUE = hex("0101ff");
  private static final DateTimeFormatter UTC_TIME =
      DateTimeFormatter.ofPattern("uuMMddHHmmss'Z'").withZone(ZoneOffset.UTC);

  private final KeyPair keys = keys();
  private final String name = "HBook test authority";
  private final Certificate root;
  private byte serial = 1;

  /** Makes an authority that nobody knows yet. */
  public TestAuthority() {
    Instant now = now();
    byte[] isAuthority = extension("0603551d13", der(SEQUENCE, TRUE));
    root =
        sign(name, keys, now.minus(Duration.ofDays(2)), now.plus(Duration.ofDays(2)), isAuthority);
  }

  /** A server's identity that is valid for a day more. */
  public SSLContext identity(String... hosts) {
    return identity(now().minus(Duration.ofDays(1)), now().plus(Duration.ofDays(1)), hosts);
  }

  /** A server's identity whose time was over an hour ago. */
  public SSLContext expiredIdentity(String... hosts) {
    return identity(now().minus(Duration.ofDays(1)), now().minus(Duration.ofHours(1)), hosts);
  }

  /** A server's identity for names and IPv4 addresses. */
  public SSLContext identity(Instant from, Instant until, String... hosts) {
    KeyPair own = keys();
    Certificate leaf = leaf(own, from, until, hosts);
    try {
      KeyStore store = emptyStore();
      store.setKeyEntry("a", own.getPrivate(), new char[0], new Certificate[] {leaf, root});
      KeyManagerFactory managers = KeyManagerFactory.getInstance("PKIX");
      managers.init(store, new char[0]);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(managers.getKeyManagers(), null, null);
      return context;
    } catch (GeneralSecurityException | IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /**
   * Writes a server's identity for a program that is no Java: {@code cert.pem} and {@code key.pem}.
   */
  public void writeIdentity(Path directory, String... hosts) throws IOException {
    KeyPair own = keys();
    Instant now = now();
    Certificate leaf =
        leaf(own, now.minus(Duration.ofDays(1)), now.plus(Duration.ofDays(1)), hosts);
    try {
      Files.writeString(
          directory.resolve("cert.pem"),
          pem("CERTIFICATE", leaf.getEncoded()) + pem("CERTIFICATE", root.getEncoded()));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
    Files.writeString(
        directory.resolve("key.pem"), pem("PRIVATE KEY", own.getPrivate().getEncoded()));
  }

  private static String pem(String kind, byte[] content) {
    String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
    return "-----BEGIN %1$s-----\n%2$s\n-----END %1$s-----\n".formatted(kind, lines);
  }

  private Certificate leaf(KeyPair own, Instant from, Instant until, String... hosts) {
    ByteArrayOutputStream names = new ByteArrayOutputStream();
    for (String host : hosts) {
      names.writeBytes(alternativeName(host));
    }
    byte[] names17 = extension("0603551d11", der(SEQUENCE, names.toByteArray()));
    return sign(hosts[0], own, from, until, names17);
  }

  /** A client's trust in this authority alone. */
  public SSLContext trust() {
    try {
      TrustManagerFactory managers = TrustManagerFactory.getInstance("PKIX");
      managers.init(trustStore());
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, managers.getTrustManagers(), null);
      return context;
    } catch (GeneralSecurityException | IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Writes a PKCS12 file for {@code -Djavax.net.ssl.trustStore} of a server under test. */
  public Path writeTrustStore(Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      trustStore().store(out, TRUST_STORE_PASSWORD.toCharArray());
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
    return file;
  }

  private KeyStore trustStore() throws GeneralSecurityException, IOException {
    KeyStore store = emptyStore();
    store.setCertificateEntry("authority", root);
    return store;
  }

  private static KeyStore emptyStore() throws GeneralSecurityException, IOException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    return store;
  }

  private static KeyPair keys() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      return generator.generateKeyPair();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.SECONDS);
  }

  /** RFC 5280 §4.1. */
  private Certificate sign(
      String subject, KeyPair owner, Instant from, Instant until, byte[] extension) {
    byte[] body =
        der(
            SEQUENCE,
            hex("a003020102"), // version 3
            der(0x02, new byte[] {serial++}),
            ECDSA_SHA256,
            distinguishedName(name),
            der(SEQUENCE, time(from), time(until)),
            distinguishedName(subject),
            owner.getPublic().getEncoded(),
            der(0xa3, der(SEQUENCE, extension)));
    try {
      Signature signature = Signature.getInstance("SHA256withECDSA");
      signature.initSign(keys.getPrivate());
      signature.update(body);
      byte[] whole = der(SEQUENCE, body, ECDSA_SHA256, der(0x03, new byte[1], signature.sign()));
      return CertificateFactory.getInstance("X.509")
          .generateCertificate(new ByteArrayInputStream(whole));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static byte[] distinguishedName(String commonName) {
    byte[] attribute = der(SEQUENCE, hex("0603550403"), der(0x0c, commonName.getBytes(US_ASCII)));
    return der(SEQUENCE, der(0x31, attribute));
  }

  private static byte[] time(Instant time) {
    return der(0x17, UTC_TIME.format(time).getBytes(US_ASCII));
  }

  private static byte[] extension(String oid, byte[] value) {
    return der(SEQUENCE, hex(oid), TRUE, der(0x04, value));
  }

  private static byte[] alternativeName(String host) {
    try {
      return host.matches("[0-9.]+")
          ? der(0x87, InetAddress.getByName(host).getAddress())
          : der(0x82, host.getBytes(US_ASCII));
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static byte[] der(int tag, byte[]... parts) {
    int length = List.of(parts).stream().mapToInt(part -> part.length).sum();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(tag);
    if (length > 255) {
      out.write(0x82);
      out.write(length >> 8);
    } else if (length > 127) {
      out.write(0x81);
    }
    out.write(length);
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  private static byte[] hex(String digits) {
    return HexFormat.of().parseHex(digits);
  }
}
