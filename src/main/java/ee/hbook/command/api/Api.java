package ee.hbook.command.api;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLException;

/** The JSON API of one house. What it refuses is a {@link Refused} with its own sentence. */
public final class Api implements AutoCloseable {

  /** A synchronisation of everything, or a large backup, takes its time. */
  private static final Duration PATIENCE = Duration.ofMinutes(30);

  private static final String JSON = "application/json";

  private final House house;
  private final HttpClient client;

  /**
   * Calls nothing yet.
   *
   * @param house which, and as whom
   */
  public Api(House house) {
    this.house = house;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
  }

  /**
   * Which house that is.
   *
   * @return and as whom it is called
   */
  public House house() {
    return house;
  }

  /**
   * Reads something.
   *
   * @param call what
   * @return the document
   */
  public JsonStructure get(Call call) {
    return document(send("GET", call, "", BodyPublishers.noBody()));
  }

  /**
   * Reads a list.
   *
   * @param call what
   * @return its objects, of all pages where there are several
   */
  public List<JsonObject> list(Call call) {
    List<JsonObject> all = new ArrayList<>();
    long pages = 1;
    for (long page = 1; page <= pages; page++) {
      Call one = page == 1 ? call : call.with("page", page);
      HttpResponse<InputStream> answer = send("GET", one, "", BodyPublishers.noBody());
      pages = answer.headers().firstValueAsLong("X-WP-TotalPages").orElse(1);
      all.addAll(document(answer).asJsonArray().getValuesAs(JsonObject.class));
    }
    return List.copyOf(all);
  }

  /**
   * Changes something.
   *
   * @param method how
   * @param call what
   * @param body what is sent; {@link JsonValue#NULL} for nothing
   * @return the document that is answered; an empty object where there is none
   */
  public JsonStructure send(String method, Call call, JsonValue body) {
    return body == JsonValue.NULL
        ? document(send(method, call, "", BodyPublishers.noBody()))
        : document(send(method, call, JSON, BodyPublishers.ofString(body.toString())));
  }

  /**
   * Sends a file.
   *
   * @param call what takes it
   * @param type its media type
   * @param file what is in it
   * @return the document that is answered
   */
  public JsonStructure upload(Call call, String type, byte[] file) {
    return document(send("POST", call, type, BodyPublishers.ofByteArray(file)));
  }

  /**
   * Fetches a file.
   *
   * @param call what
   * @return the answer; whoever has it closes its body
   */
  public HttpResponse<InputStream> download(Call call) {
    return send("GET", call, "", BodyPublishers.noBody());
  }

  /**
   * Asks without judging the answer, as whoever watches the house does.
   *
   * @param call what
   * @return status, headers and what was answered
   */
  public HttpResponse<byte[]> ask(Call call) {
    return exchange(request(call).GET().build(), BodyHandlers.ofByteArray());
  }

  private HttpResponse<InputStream> send(
      String method, Call call, String type, BodyPublisher body) {
    HttpRequest.Builder request = request(call).method(method, body);
    if (!type.isEmpty()) {
      request.header("Content-Type", type);
    }
    HttpResponse<InputStream> answer = exchange(request.build(), BodyHandlers.ofInputStream());
    if (answer.statusCode() < 200 || answer.statusCode() > 299) {
      throw Problems.refused(house, answer.statusCode(), answer.headers(), bytes(answer));
    }
    return answer;
  }

  private HttpRequest.Builder request(Call call) {
    return HttpRequest.newBuilder(house.address().resolve(call.text()))
        .timeout(PATIENCE)
        .header("Authorization", house.authorization())
        .header("Accept", "*/*");
  }

  private <T> HttpResponse<T> exchange(HttpRequest request, HttpResponse.BodyHandler<T> body) {
    try {
      return client.send(request, body);
    } catch (ConnectException | HttpConnectTimeoutException nobody) {
      throw new Refused("Nobody answers at " + house.address() + ": is the house started?");
    } catch (SSLException untrusted) {
      throw new Refused(
          "The certificate of " + house.address().getHost() + " is not one that Java trusts.");
    } catch (IOException broken) {
      throw new Refused(
          "The connection to "
              + house.address()
              + " broke: look whether what you asked for was done.");
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Refused("Stopped: look whether what you asked for was done.");
    }
  }

  private static JsonStructure document(HttpResponse<InputStream> answer) {
    byte[] bytes = bytes(answer);
    if (bytes.length == 0) {
      return JsonValue.EMPTY_JSON_OBJECT;
    }
    try (JsonReader reader = Json.createReader(new ByteArrayInputStream(bytes))) {
      return reader.read();
    } catch (JsonException another) {
      throw new Refused("What answers there is no house: it sent no JSON.");
    }
  }

  private static byte[] bytes(HttpResponse<InputStream> answer) {
    try (InputStream body = answer.body()) {
      return body.readAllBytes();
    } catch (IOException broken) {
      throw new Refused("The answer was cut off: look whether what you asked for was done.");
    }
  }

  /** Waits for nothing: whatever was asked for is answered by now, or is not wanted. */
  @Override
  public void close() {
    client.shutdownNow();
  }
}
