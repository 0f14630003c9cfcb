package ee.hbook.ical.http;

import ee.hbook.ical.Download.Failed;
import ee.hbook.link.health.FailureCode.Known;
import java.io.EOFException;
import java.net.SocketException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertPathValidatorException.BasicReason;
import java.security.cert.CertificateExpiredException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;

/**
 * Tells why no secure connection could be made. A handshake that the other side broke off is a
 * stumble, a wrong certificate is not.
 */
final class TlsFaults {

  private TlsFaults() {}

  static Failed of(SSLException fault, String host) {
    List<Throwable> causes =
        Stream.<Throwable>iterate(fault, cause -> cause != null, Throwable::getCause).toList();
    if (causes.stream().anyMatch(TlsFaults::isBrokenOff)) {
      return Failures.broken(host);
    }
    return causes.stream()
        .flatMap(cause -> code(cause).stream())
        .findFirst()
        .map(code -> new Failed(code, "The certificate of " + host + words(code)))
        .orElseGet(
            () ->
                new Failed(
                    Known.TLS,
                    "No secure connection to "
                        + host
                        + " could be made; perhaps it does not speak https. Check the address."));
  }

  private static boolean isBrokenOff(Throwable cause) {
    return cause instanceof SocketException || cause instanceof EOFException;
  }

  /** Of a certificate that is over only the reason tells, of a chain without root only the type. */
  private static Optional<Known> code(Throwable cause) {
    return switch (cause) {
      case SSLPeerUnverifiedException otherName -> Optional.of(Known.TLS_NAME);
      case CertificateExpiredException over -> Optional.of(Known.TLS_EXPIRED);
      case CertPathValidatorException invalid ->
          invalid.getReason() == BasicReason.NOT_YET_VALID
              ? Optional.empty()
              : Optional.of(
                  invalid.getReason() == BasicReason.EXPIRED
                      ? Known.TLS_EXPIRED
                      : Known.TLS_UNTRUSTED);
      case CertPathBuilderException unknown -> Optional.of(Known.TLS_UNTRUSTED);
      default -> Optional.empty();
    };
  }

  private static String words(Known code) {
    return switch (code) {
      case TLS_NAME -> " belongs to another name. Check the address, with www. or without.";
      case TLS_EXPIRED -> " has expired. Whoever runs it has to renew it.";
      default -> " is vouched for by nobody we trust. Whoever runs it has to replace it.";
    };
  }
}
