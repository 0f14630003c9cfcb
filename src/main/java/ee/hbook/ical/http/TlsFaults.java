package ee.hbook.ical.http;

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

  static Known of(SSLException fault) {
    List<Throwable> causes =
        Stream.<Throwable>iterate(fault, cause -> cause != null, Throwable::getCause).toList();
    if (causes.stream().anyMatch(TlsFaults::isBrokenOff)) {
      return Known.CONNECTION;
    }
    return causes.stream().flatMap(cause -> code(cause).stream()).findFirst().orElse(Known.TLS);
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
}
