package ee.hbook.ical.http;

import ee.hbook.ical.AnswerFacts;
import ee.hbook.ical.Download;
import ee.hbook.ical.HttpValidators;
import ee.hbook.ical.RetryAfter;
import ee.hbook.link.LinkAddress;
import ee.hbook.link.health.FailureCode.Known;
import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSession;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.jspecify.annotations.Nullable;

/**
 * One answer of a server.
 *
 * @param response as it came, its body unread
 * @param at the address that was asked
 * @param limit the largest body in bytes, unpacked
 * @param tls how the server has shown who it is; null for http
 */
record Answer(ClassicHttpResponse response, LinkAddress at, int limit, @Nullable SSLSession tls) {

  /**
   * Reads it.
   *
   * @param conditional whether 304 was asked for
   * @param ports where a redirect may lead that leaves the port
   */
  Hop read(boolean conditional, Predicate<LinkAddress> ports) throws IOException {
    int status = response.getCode();
    if (Redirect.is(status)) {
      Header location = response.getFirstHeader(HttpHeaders.LOCATION);
      return Redirect.of(at, location == null ? "" : location.getValue(), ports);
    }
    if (status == 200) {
      return new Hop.Arrived(body());
    }
    if (status == 304 && conditional) {
      return new Hop.Arrived(new Download.Unchanged());
    }
    return new Hop.Arrived(
        Failures.ofStatus(
            status, RetryAfter.of(headers(HttpHeaders.RETRY_AFTER), headers(HttpHeaders.DATE))));
  }

  private Download body() throws IOException {
    HttpEntity entity = response.getEntity();
    if (entity == null) {
      return new Download.Body(new byte[0], Optional.empty(), HttpValidators.NONE);
    }
    if (entity.getContentLength() > limit) {
      return new Download.Failed(Known.TOO_BIG);
    }
    byte[] raw = entity.getContent().readNBytes(limit + 1);
    if (raw.length > limit) {
      return new Download.Failed(Known.TOO_BIG);
    }
    String encoding = Optional.ofNullable(entity.getContentEncoding()).orElse("");
    return new Download.Body(
        Compression.unpack(raw, encoding, limit),
        Optional.ofNullable(entity.getContentType()),
        HttpValidators.of(
            headers(HttpHeaders.ETAG),
            headers(HttpHeaders.LAST_MODIFIED),
            headers(HttpHeaders.DATE)),
        AnswerFacts.of(headers(HttpHeaders.DATE), headers(HttpHeaders.AGE), certificateUntil()));
  }

  private Optional<Instant> certificateUntil() throws SSLPeerUnverifiedException {
    return tls != null && tls.getPeerCertificates()[0] instanceof X509Certificate certificate
        ? Optional.of(certificate.getNotAfter().toInstant())
        : Optional.empty();
  }

  private List<String> headers(String name) {
    return Arrays.stream(response.getHeaders(name)).map(Header::getValue).toList();
  }
}
