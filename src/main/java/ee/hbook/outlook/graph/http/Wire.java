package ee.hbook.outlook.graph.http;

import ee.hbook.outlook.graph.Answer;
import ee.hbook.outlook.graph.Answer.Done;
import ee.hbook.outlook.graph.Answer.Failed;
import ee.hbook.outlook.graph.GraphFault;
import ee.hbook.outlook.graph.GraphFault.Kind;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;

/**
 * Sends requests: never to where a redirect leads, never for longer, and never for more bytes than
 * the limits say.
 */
final class Wire implements AutoCloseable {

  private final HttpClient client;
  private final Limits limits;

  Wire(Limits limits) {
    this.limits = limits;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(limits.connect())
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
  }

  /**
   * Whatever was answered is a reply; without one, the fault says whether it may have been done.
   */
  Answer<Reply> send(HttpRequest request) {
    CompletableFuture<HttpResponse<byte[]>> sent =
        client.sendAsync(request, head -> new CappedBody(limits.bytes()));
    try {
      HttpResponse<byte[]> answer = sent.get(limits.answer().toMillis(), TimeUnit.MILLISECONDS);
      return new Done<>(Reply.of(answer.statusCode(), answer.headers(), answer.body()));
    } catch (ExecutionException failed) {
      return new Failed<>(fault(failed.getCause()));
    } catch (TimeoutException late) {
      sent.cancel(true);
      return new Failed<>(new GraphFault(Kind.UNSURE, "timeout"));
    } catch (InterruptedException stopped) {
      sent.cancel(true);
      Thread.currentThread().interrupt();
      return new Failed<>(new GraphFault(Kind.UNSURE, "interrupted"));
    }
  }

  private static GraphFault fault(@Nullable Throwable why) {
    return switch (why) {
      case CappedBody.TooBigException tooBig -> new GraphFault(Kind.MALFORMED, "too-big");
      case HttpConnectTimeoutException late -> new GraphFault(Kind.UNREACHABLE, "connect-timeout");
      case HttpTimeoutException late -> new GraphFault(Kind.UNSURE, "timeout");
      case SSLHandshakeException refused -> new GraphFault(Kind.UNREACHABLE, "tls");
      case ConnectException refused ->
          new GraphFault(
              Kind.UNREACHABLE,
              refused.getCause() instanceof UnresolvedAddressException
                      || isUnresolved(refused.getCause())
                  ? "dns"
                  : "connect");
      case null, default -> new GraphFault(Kind.UNSURE, "connection");
    };
  }

  private static boolean isUnresolved(@Nullable Throwable why) {
    return why != null && why.getCause() instanceof UnresolvedAddressException;
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
