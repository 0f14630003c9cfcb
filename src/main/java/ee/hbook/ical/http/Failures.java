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

/** What went wrong, by what a server or the connection says. */
final class Failures {

  private Failures() {}

  /**
   * What an HTTP status other than 200 and the redirects means.
   *
   * @param status the status code
   * @param retryAfter how long the server asks to be left alone
   */
  static Failed ofStatus(int status, Optional<RetryAfter> retryAfter) {
    FailureClass failure = failure(status, retryAfter.isPresent());
    boolean waits = failure == FailureClass.THROTTLED || failure == FailureClass.TRANSIENT;
    return new Failed(
        failure, new Status(status), waits ? retryAfter : Optional.empty(), Optional.empty());
  }

  private static FailureClass failure(int status, boolean asksToWait) {
    if (status == 401 || status == 403) {
      return FailureClass.AUTH;
    }
    if (status == 429 || asksToWait && (status == 503 || status == 413)) {
      return FailureClass.THROTTLED;
    }
    if (status == 408 || status == 425 || status >= 500) {
      return FailureClass.TRANSIENT;
    }
    if (status >= 400) {
      return FailureClass.GONE;
    }
    return status == 304 || status < 300 ? FailureClass.CONTENT : FailureClass.CONFIG;
  }

  /**
   * What a fault of the connection means.
   *
   * @param fault what was thrown
   */
  static Failed ofFault(IOException fault) {
    return new Failed(
        switch (fault) {
          case GuardedResolver.RefusedAddressException refused -> Known.PRIVATE_ADDRESS;
          case UnknownHostException unknown -> Known.DNS;
          case ConnectTimeoutException late -> Known.CONNECT_TIMEOUT;
          case ConnectException refused -> Known.CONNECT;
          case NoRouteToHostException cutOff -> Known.CONNECT;
          case ConnectionRequestTimeoutException full -> Known.BUSY;
          case SocketTimeoutException late -> Known.TIMEOUT;
          case SSLException tls -> TlsFaults.of(tls);
          case Compression.TooBigException big -> Known.TOO_BIG;
          case ZipException broken -> Known.COMPRESSION;
          case MalformedChunkCodingException cut -> Known.CUT_OFF;
          case NoHttpResponseException silent -> Known.CONNECTION;
          case ConnectionClosedException cut -> Known.CUT_OFF;
          case ClientProtocolException foreign -> Known.NOT_HTTP;
          case MessageConstraintException foreign -> Known.NOT_HTTP;
          default -> Known.CONNECTION;
        });
  }
}
