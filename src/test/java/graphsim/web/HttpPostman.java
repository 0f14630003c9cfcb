package graphsim.web;

import graphsim.notices.Postman;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Brings notices and questions over HTTP; ten seconds are the most that it waits. */
final class HttpPostman implements Postman, AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(PATIENCE)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  @Override
  public Receipt post(String url, String contentType, String body) {
    long begun = System.nanoTime();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url))
            .timeout(PATIENCE)
            .header("Content-Type", contentType)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    try {
      HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
      return new Receipt(
          answer.statusCode(),
          answer.headers().firstValue("content-type").orElse(""),
          answer.body(),
          since(begun));
    } catch (IOException e) {
      return new Receipt(0, "", "", since(begun));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Receipt(0, "", "", since(begun));
    }
  }

  private static Duration since(long begun) {
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
