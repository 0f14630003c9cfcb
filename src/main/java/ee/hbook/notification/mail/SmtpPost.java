package ee.hbook.notification.mail;

import ee.hbook.config.DeploymentVariables;
import ee.hbook.config.MailServer;
import ee.hbook.notification.outbox.OutgoingMail;
import ee.hbook.notification.outbox.Post;
import ee.hbook.notification.outbox.PostOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Authenticator;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hands mails over by SMTP. The log says that a mail could not be handed over and why, never to
 * whom or what it says.
 */
@ApplicationScoped
public class SmtpPost implements Post {

  private static final Logger LOG = Logger.getLogger(SmtpPost.class.getName());
  private static final String PATIENCE_MILLIS = "10000";

  /** A tenth of a mail's lease: nobody else takes a mail that is still under way. */
  private static final Duration IN_ALL = Duration.ofMinutes(1);

  /** The reply code at the beginning of what an SMTP server says (RFC 5321 §4.2). */
  private static final Pattern REPLY = Pattern.compile("^\\s*([245]\\d\\d)[ -]");

  private final DeploymentVariables variables;
  private final Duration inAll;

  @Inject
  public SmtpPost(DeploymentVariables variables) {
    this(variables, IN_ALL);
  }

  SmtpPost(DeploymentVariables variables, Duration inAll) {
    this.variables = variables;
    this.inAll = inAll;
  }

  @Override
  public boolean isOpen() {
    return variables.mailServer().isPresent();
  }

  @Override
  public PostOutcome send(OutgoingMail mail, String site) {
    Optional<MailServer> server = variables.mailServer();
    if (server.isEmpty()) {
      return new PostOutcome.Unreachable("no-server");
    }
    try {
      Transport.send(MimeForm.of(mail, server.get().from(), site, session(server.get())));
      return new PostOutcome.Taken();
    } catch (AddressException | UnsupportedEncodingException wrong) {
      return new PostOutcome.Refused("address");
    } catch (MessagingException failed) {
      PostOutcome outcome = outcome(failed);
      LOG.log(Level.WARNING, "Mail {0} was not taken: {1}", new Object[] {mail.id(), outcome});
      return outcome;
    }
  }

  @Override
  public PostOutcome knock() {
    Optional<MailServer> server = variables.mailServer();
    if (server.isEmpty()) {
      return new PostOutcome.Unreachable("no-server");
    }
    try (Transport transport = session(server.get()).getTransport()) {
      transport.connect();
      return new PostOutcome.Taken();
    } catch (MessagingException failed) {
      return outcome(failed);
    }
  }

  private static PostOutcome outcome(MessagingException failed) {
    if (failed instanceof AuthenticationFailedException) {
      return new PostOutcome.Unreachable("login");
    }
    String reply = reply(failed);
    if (reply.startsWith("5") && failed instanceof SendFailedException) {
      return new PostOutcome.Refused("smtp-" + reply);
    }
    return new PostOutcome.Unreachable(reply.isEmpty() ? "connect" : "smtp-" + reply);
  }

  /** The first reply code among the chained exceptions; their texts may hold the address. */
  private static String reply(MessagingException failed) {
    for (Exception next = failed;
        next instanceof MessagingException chained;
        next = chained.getNextException()) {
      Matcher code = REPLY.matcher(String.valueOf(chained.getMessage()));
      if (code.find()) {
        return code.group(1);
      }
    }
    return "";
  }

  private Session session(MailServer server) {
    Properties settings = new Properties();
    settings.setProperty("mail.transport.protocol", "smtp");
    settings.setProperty("mail.smtp.host", server.host());
    settings.setProperty("mail.smtp.port", Integer.toString(server.port()));
    settings.setProperty("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
    settings.setProperty("mail.smtp.timeout", PATIENCE_MILLIS);
    settings.setProperty("mail.smtp.writetimeout", PATIENCE_MILLIS);
    settings.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    BoundedSockets sockets = new BoundedSockets(inAll);
    settings.put("mail.smtp.socketFactory", sockets);
    settings.put("mail.smtp.ssl.socketFactory", sockets);
    settings.setProperty("mail.smtp.socketFactory.fallback", "false");
    switch (server.security()) {
      case STARTTLS -> {
        settings.setProperty("mail.smtp.starttls.enable", "true");
        settings.setProperty("mail.smtp.starttls.required", "true");
      }
      case TLS -> settings.setProperty("mail.smtp.ssl.enable", "true");
      case NONE -> {}
    }
    settings.setProperty("mail.smtp.auth", Boolean.toString(server.login().isPresent()));
    return Session.getInstance(settings, server.login().map(SmtpPost::authenticator).orElse(null));
  }

  private static Authenticator authenticator(MailServer.Login login) {
    return new Authenticator() {
      @Override
      protected PasswordAuthentication getPasswordAuthentication() {
        return new PasswordAuthentication(login.user(), login.password());
      }
    };
  }
}
