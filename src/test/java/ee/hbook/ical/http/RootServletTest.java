package ee.hbook.ical.http;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.ical.FeedRequest;
import ee.hbook.ical.RenderedFeed;
import ee.hbook.ical.application.FeedFilters;
import ee.hbook.ical.application.ServeFeed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class RootServletTest {

  private final Map<String, String> headers = new TreeMap<>();
  private final RootServlet servlet = new RootServlet();
  private int status = HttpServletResponse.SC_OK;

  @Test
  void whatGoesWrongIsAnEmptyAnswerThatSaysToComeBack() throws IOException {
    serve(
        () -> {
          throw new IllegalStateException("no connection");
        });
    assertThat(status).isEqualTo(503);
    assertThat(headers)
        .isEqualTo(Map.of("Retry-After", "60", "Cache-Control", "no-store", "Content-Length", "0"));
  }

  @Test
  void soIsWhatThisServerLacks() throws IOException {
    serve(
        () -> {
          throw new NoClassDefFoundError("net/fortuna/ical4j/Calendar");
        });
    assertThat(status).isEqualTo(503);
  }

  @Test
  void aRefusalHasTheHeadersOfTheFilters() throws IOException {
    serve(Optional::empty);
    assertThat(status).isEqualTo(404);
    assertThat(headers)
        .containsEntry("X-LWS-Cache", "off")
        .containsEntry("Cache-Control", "no-cache")
        .containsEntry("Content-Length", "0");
  }

  private void serve(Supplier<Optional<RenderedFeed>> feed) throws IOException {
    servlet.filters =
        new FeedFilters() {
          @Override
          public Map<String, String> headers() {
            return Map.of("X-LWS-Cache", "off");
          }
        };
    servlet.serveFeed =
        new ServeFeed() {
          @Override
          public Optional<RenderedFeed> serve(FeedRequest request) {
            return feed.get();
          }
        };
    servlet.doGet(
        (HttpServletRequest)
            Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (self, method, given) ->
                    method.getName().equals("getQueryString")
                        ? "feed=hbook-all-calendars.ics"
                        : null),
        (HttpServletResponse)
            Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (self, method, given) -> answer(method, given)));
  }

  private Object answer(Method method, Object[] given) {
    switch (method.getName()) {
      case "setStatus" -> status = (int) given[0];
      case "setHeader" -> headers.put((String) given[0], (String) given[1]);
      case "setContentLength" -> headers.put("Content-Length", given[0].toString());
      case "reset" -> headers.clear();
      default -> {}
    }
    return false;
  }
}
