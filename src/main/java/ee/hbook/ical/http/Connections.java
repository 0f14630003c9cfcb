package ee.hbook.ical.http;

import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.HostnameVerificationPolicy;
import org.apache.hc.client5.http.ssl.HttpsSupport;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultHttpResponseParserFactory;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/**
 * The settings of the HTTP client: a polite number of connections, nothing remembered between
 * downloads but open connections, and nothing done behind our back (no redirects, retries, cookies,
 * authentication, unpacking or proxy).
 */
final class Connections {

  static final int PER_HOST = 4;
  static final int IN_ALL = 64;

  /** The client's own parser would wait behind another protocol's banner for an answer. */
  private static final Http1Config HEADS =
      Http1Config.custom().setMaxLineLength(16_384).setMaxHeaderCount(200).build();

  private static final TimeValue KEPT_IDLE = TimeValue.ofSeconds(30);

  private Connections() {}

  static CloseableHttpClient client(Limits limits, DnsResolver resolver, SSLContext tls) {
    return HttpClients.custom()
        .setConnectionManager(
            PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(resolver)
                .setTlsSocketStrategy(
                    new DefaultClientTlsStrategy(
                        tls,
                        HostnameVerificationPolicy.CLIENT, // the built-in one hides the reason
                        HttpsSupport.getDefaultHostnameVerifier()))
                .setMaxConnPerRoute(PER_HOST)
                .setMaxConnTotal(IN_ALL)
                .setConnectionFactory(
                    ManagedHttpClientConnectionFactory.builder()
                        .http1Config(HEADS)
                        .responseParserFactory(new DefaultHttpResponseParserFactory(HEADS))
                        .build())
                .setDefaultConnectionConfig(
                    ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.of(limits.connect()))
                        .setSocketTimeout(Timeout.of(limits.response()))
                        .setTimeToLive(TimeValue.ofMinutes(1))
                        .setValidateAfterInactivity(TimeValue.ofSeconds(1))
                        .build())
                .build())
        .setDefaultRequestConfig(
            RequestConfig.custom()
                .setConnectionRequestTimeout(Timeout.of(limits.total().dividedBy(2)))
                .setResponseTimeout(Timeout.of(limits.response()))
                .setConnectionKeepAlive(KEPT_IDLE)
                .setAuthenticationEnabled(false)
                .setProtocolUpgradeEnabled(false)
                .build())
        .evictIdleConnections(KEPT_IDLE)
        .disableRedirectHandling()
        .disableAutomaticRetries()
        .disableContentCompression()
        .disableCookieManagement()
        .disableAuthCaching()
        .disableDefaultUserAgent()
        .build();
  }
}
