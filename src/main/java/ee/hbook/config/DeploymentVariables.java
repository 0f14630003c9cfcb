package ee.hbook.config;

import ee.hbook.config.edge.TrustedProxies;
import ee.hbook.config.house.ThisHouse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** The {@code HBOOK_*} variables of this deployment, from the environment or system properties. */
@ApplicationScoped
public class DeploymentVariables {

  private final Config config;

  @Inject
  public DeploymentVariables(Config config) {
    this.config = config;
  }

  /**
   * {@code HBOOK_DEMO}.
   *
   * @return whether sample data and the demo clock are wanted
   */
  public boolean demo() {
    return config.getOptionalValue("HBOOK_DEMO", Boolean.class).orElse(false);
  }

  /**
   * {@code HBOOK_FETCH_ALLOW_PRIVATE}.
   *
   * @return whether links may reach loopback and private addresses
   */
  public boolean fetchAllowPrivate() {
    return config.getOptionalValue("HBOOK_FETCH_ALLOW_PRIVATE", Boolean.class).orElse(false);
  }

  /**
   * Whether an address may lead to loopback and private addresses.
   *
   * @param address the address
   * @return true as well for the demo's own calendars
   */
  public boolean fetchMayBePrivate(URI address) {
    return fetchAllowPrivate()
        || demoCalendars().filter(address.toString()::startsWith).isPresent();
  }

  /**
   * {@code HBOOK_FETCH_PORTS}: numbers with commas between, or {@code all}.
   *
   * @param port a port other than 80 and 443
   * @return whether links may be given addresses there
   */
  public boolean fetchMayGoTo(int port) {
    return text("HBOOK_FETCH_PORTS").stream()
        .flatMap(ports -> Arrays.stream(ports.split("[,\\s]+", -1)))
        .anyMatch(each -> each.equals("all") || each.equals(Integer.toString(port)));
  }

  /**
   * {@code HBOOK_SITE_URL}.
   *
   * @return the base of the URLs shown to users and of new UIDs, when it is set
   */
  public Optional<URI> siteUrl() {
    return config.getOptionalValue("HBOOK_SITE_URL", String.class).map(URI::create);
  }

  /**
   * {@code HBOOK_TRUSTED_PROXIES}.
   *
   * @return who may say for whom a request is made; nobody when it is not set
   * @throws IllegalStateException if an entry is neither an address nor a network
   */
  public TrustedProxies trustedProxies() {
    return text("HBOOK_TRUSTED_PROXIES").map(TrustedProxies::of).orElse(TrustedProxies.NOBODY);
  }

  /**
   * {@code HBOOK_ADMIN_PASSWORD}, or what is in {@code HBOOK_ADMIN_PASSWORD_FILE}.
   *
   * @return a password of the first user that counts once, when one of them is set
   * @throws UnreadableSecret if the file cannot be read
   */
  public Optional<String> adminPassword() {
    return secret("HBOOK_ADMIN_PASSWORD");
  }

  /**
   * {@code HBOOK_HTTP_PORT}.
   *
   * @return the port that the server was told to listen on
   */
  public int httpPort() {
    return config.getOptionalValue("HBOOK_HTTP_PORT", Integer.class).orElse(8080);
  }

  /**
   * Where this house answers on this machine itself.
   *
   * @return its root, without a slash at its end
   */
  public String ownAddress() {
    return "http://localhost:" + httpPort() + ThisHouse.OURS.path();
  }

  /**
   * {@code HBOOK_HTTP_THREADS}.
   *
   * @return how many requests are at work at once
   */
  public int httpThreads() {
    return config.getOptionalValue("HBOOK_HTTP_THREADS", Integer.class).orElse(32);
  }

  /**
   * The address below which demo mode serves a calendar to link to; links may reach it though it is
   * a loopback address.
   *
   * @return the beginning of that address; empty outside demo mode
   */
  public Optional<String> demoCalendars() {
    return demo() ? Optional.of(ownAddress() + "/demo/") : Optional.empty();
  }

  /**
   * {@code HBOOK_MAIL_HOST}, {@code _PORT}, {@code _USER}, {@code _PASSWORD} (or {@code
   * _PASSWORD_FILE}), {@code _FROM} and {@code _TLS} ({@code starttls}, {@code tls} or {@code
   * none}).
   *
   * @return the mail server; empty while no host is set, and then mails wait
   */
  public Optional<MailServer> mailServer() {
    return text("HBOOK_MAIL_HOST")
        .map(
            host -> {
              MailServer.Security security = mailSecurity();
              int usual = security == MailServer.Security.TLS ? 465 : 587;
              return new MailServer(
                  host,
                  config.getOptionalValue("HBOOK_MAIL_PORT", Integer.class).orElse(usual),
                  text("HBOOK_MAIL_USER")
                      .map(
                          user ->
                              new MailServer.Login(user, secret("HBOOK_MAIL_PASSWORD").orElse(""))),
                  mailFrom().orElse("hbook@" + host),
                  security);
            });
  }

  /**
   * {@code HBOOK_MAIL_FROM}, where mails come from, and where they go when no user has an address.
   *
   * @return the address, when it is set
   */
  public Optional<String> mailFrom() {
    return text("HBOOK_MAIL_FROM");
  }

  /**
   * {@code HBOOK_GRAPH_URL}, where Microsoft Graph is: another cloud, or a stand-in.
   *
   * @return its address, with or without the version
   */
  public URI graphUrl() {
    return URI.create(text("HBOOK_GRAPH_URL").orElse("https://graph.microsoft.com"));
  }

  /**
   * {@code HBOOK_GRAPH_LOGIN_URL}, where tokens for it are given.
   *
   * @return the address before the tenant
   */
  public URI graphLoginUrl() {
    return URI.create(text("HBOOK_GRAPH_LOGIN_URL").orElse("https://login.microsoftonline.com"));
  }

  /**
   * {@code HBOOK_SECRET_KEY}, or what is in {@code HBOOK_SECRET_KEY_FILE}, by which secrets are
   * sealed.
   *
   * @return 32 bytes in Base64, when one of them is set
   * @throws UnreadableSecret if the file cannot be read
   */
  public Optional<String> secretKey() {
    return secret("HBOOK_SECRET_KEY");
  }

  /**
   * {@code HBOOK_RESTORE_FROM}.
   *
   * @return the backup from which a house is begun, when it is set
   */
  public Optional<Path> restoreFrom() {
    return text("HBOOK_RESTORE_FROM").map(Path::of);
  }

  /**
   * {@code HBOOK_DATA_DIR}, else the data directory of the server.
   *
   * @return where this deployment keeps its files
   */
  public Path dataDirectory() {
    return Path.of(
        text("HBOOK_DATA_DIR").or(() -> text("jboss.server.data.dir")).orElse("hbook-data"));
  }

  private MailServer.Security mailSecurity() {
    return switch (text("HBOOK_MAIL_TLS").orElse("starttls").toLowerCase(Locale.ROOT)) {
      case "starttls" -> MailServer.Security.STARTTLS;
      case "tls" -> MailServer.Security.TLS;
      case "none" -> MailServer.Security.NONE;
      default -> throw new IllegalStateException("HBOOK_MAIL_TLS: write starttls, tls or none");
    };
  }

  private Optional<String> text(String name) {
    return config.getOptionalValue(name, String.class).filter(value -> !value.isBlank());
  }

  /** A secret is its variable, else what is in the file that the same name and _FILE names. */
  private Optional<String> secret(String name) {
    return text(name).or(() -> text(name + "_FILE").map(file -> inFile(name + "_FILE", file)));
  }

  private static String inFile(String name, String file) {
    try {
      return Files.readString(Path.of(file)).strip();
    } catch (IOException | InvalidPathException unreadable) {
      throw new UnreadableSecret(name, unreadable);
    }
  }
}
