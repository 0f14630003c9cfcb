package ee.hbook.ical.http;

import ee.hbook.ical.Download.Failed;
import ee.hbook.ical.RetryAfter;
import ee.hbook.link.health.FailureClass;
import ee.hbook.link.health.FailureCode.Known;
import ee.hbook.link.health.FailureCode.Status;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ClientProtocolException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.apache.hc.core5.http.MalformedChunkCodingException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.NoHttpResponseException;

/** Says what went wrong in words for the owner. Of the address only the host name is told. */
final class Failures {

  private Failures() {}

  /**
   * What an HTTP status other than 200 and the redirects means.
   *
   * @param status the status code
   * @param retryAfter how long the server asks to be left alone
   * @param host the host that answered
   */
  static Failed ofStatus(int status, Optional<RetryAfter> retryAfter, String host) {
    Status code = new Status(status);
    String number = " (HTTP " + status + ").";
    if (status == 401 || status == 403) {
      return new Failed(
          FailureClass.AUTH,
          code,
          host
              + " refuses access to this calendar"
              + number
              + " Copy its address again from the calendar's export page.");
    }
    if (status == 429 || (retryAfter.isPresent() && (status == 503 || status == 413))) {
      return new Failed(
          FailureClass.THROTTLED,
          code,
          host + " asks us to come less often" + number + " We try again later.",
          retryAfter,
          Optional.empty());
    }
    if (status == 408 || status == 425 || status >= 500) {
      return new Failed(
          FailureClass.TRANSIENT,
          code,
          host + " could not answer just now" + number + " We try again later.",
          retryAfter,
          Optional.empty());
    }
    if (status >= 400) {
      return new Failed(
          FailureClass.GONE,
          code,
          host
              + " has no calendar at this address any more"
              + number
              + " Copy its address again from the calendar's export page.");
    }
    if (status == 304) {
      return new Failed(
          FailureClass.CONTENT,
          code,
          host + " says that nothing has changed, though we did not ask that" + number);
    }
    if (status < 300) {
      return new Failed(
          FailureClass.CONTENT, code, host + " answered without a whole calendar" + number);
    }
    return new Failed(
        FailureClass.CONFIG,
        code,
        host + " does not serve a calendar at this address" + number + " Check the address.");
  }

  /**
   * What a fault of the connection means.
   *
   * @param fault what was thrown
   * @param host the host of this hop
   * @param limit the largest body in bytes
   */
  static Failed ofFault(IOException fault, String host, int limit) {
    return switch (fault) {
      case GuardedResolver.RefusedAddressException refused ->
          new Failed(
              Known.PRIVATE_ADDRESS,
              host
                  + " leads into a private network, which links may not reach. Use a public"
                  + " address, or ask your provider to allow private ones.");
      case UnknownHostException unknown ->
          new Failed(Known.DNS, "The host " + host + " could not be found. Check the host name.");
      case ConnectTimeoutException late ->
          new Failed(
              Known.CONNECT_TIMEOUT, host + " could not be reached in time. We try again later.");
      case ConnectException refused -> unreachable(host);
      case NoRouteToHostException cutOff -> unreachable(host);
      case ConnectionRequestTimeoutException full -> busy(host);
      case SocketTimeoutException late -> timeout(host);
      case SSLException tls -> TlsFaults.of(tls, host);
      case Compression.TooBigException big -> tooBig(host, limit);
      case ZipException broken ->
          new Failed(Known.COMPRESSION, host + " sent a file whose compression is broken.");
      case MalformedChunkCodingException cut -> cutOff(host);
      case NoHttpResponseException silent -> broken(host);
      case ConnectionClosedException cut -> cutOff(host);
      case ClientProtocolException foreign -> notHttp(host);
      case MessageConstraintException foreign -> notHttp(host);
      default -> broken(host);
    };
  }

  static Failed timeout(String host) {
    return new Failed(
        Known.TIMEOUT, host + " did not answer completely in time. We try again later.");
  }

  static Failed tooBig(String host, int limit) {
    return new Failed(
        Known.TOO_BIG,
        String.format(
            "The file at %s is larger than %d MB, so it was not read. Check that the address leads"
                + " to a calendar.",
            host, Math.max(1, limit / 1_000_000)));
  }

  static Failed busy(String host) {
    return new Failed(
        Known.BUSY, "Too many calendars of " + host + " are fetched at once. We try again later.");
  }

  static Failed interrupted() {
    return new Failed(Known.INTERRUPTED, "The update was stopped. It is tried again later.");
  }

  private static Failed unreachable(String host) {
    return new Failed(Known.CONNECT, host + " could not be reached. We try again later.");
  }

  static Failed broken(String host) {
    return new Failed(
        Known.CONNECTION, "The connection to " + host + " was broken off. We try again later.");
  }

  private static Failed cutOff(String host) {
    return new Failed(Known.CUT_OFF, "The file from " + host + " was cut off on its way.");
  }

  private static Failed notHttp(String host) {
    return new Failed(
        Known.NOT_HTTP, host + " answered with something that is not a web page or file.");
  }
}
