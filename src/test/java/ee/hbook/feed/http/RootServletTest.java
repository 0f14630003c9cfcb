package ee.hbook.feed.http;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.feed.FeedAnswer;
import ee.hbook.feed.FeedRefusal;
import ee.hbook.feed.FeedRequest;
import ee.hbook.feed.application.FeedFilters;
import ee.hbook.feed.application.ServeFeed;
import ee.hbook.feed.reads.FeedReader;
import ee.hbook.feed.reads.RefusedRead;
import ee.hbook.feed.reads.application.CountRefusedReads;
import ee.hbook.hook.application.FailingHooks;
import jakarta.enterprise.inject.Instance;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RootServletTest {

  private static final FeedAnswer REFUSED =
      new FeedAnswer.Refused(FeedRefusal.WRONG_KEY, RefusedRead.Feed.NONE);

  private final Map<String, String> headers = new TreeMap<>();
  private final RootServlet servlet = new RootServlet();
  private final List<FeedRefusal> counted = new ArrayList<>();
  private String query = "feed=hbook-all-calendars.ics";
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
    serve(() -> REFUSED);
    assertThat(status).isEqualTo(404);
    assertThat(headers)
        .containsEntry("X-LWS-Cache", "off")
        .containsEntry("Cache-Control", "no-cache")
        .containsEntry("Content-Length", "0");
  }

  @Test
  void aRefusalIsCountedAndSoIsACalendarWithoutAUnitButNotANewsFeed() throws IOException {
    serve(() -> REFUSED);
    query = "feed=hbook-calendar.ics";
    serve(() -> REFUSED);
    query = "feed=rss2";
    serve(() -> REFUSED);
    assertThat(counted).containsExactly(FeedRefusal.WRONG_KEY, FeedRefusal.NO_UNIT);
    assertThat(status).isEqualTo(404);
  }

  private void serve(Supplier<FeedAnswer> feed) throws IOException {
    servlet.filters =
        new FeedFilters(none(), none(), none(), none(), new FailingHooks()) {
          @Override
          public Map<String, String> headers() {
            return Map.of("X-LWS-Cache", "off");
          }
        };
    servlet.serveFeed =
        new ServeFeed(null, null, null, null, null, Clock.systemUTC()) {
          @Override
          public FeedAnswer serve(FeedRequest request) {
            return feed.get();
          }
        };
    servlet.countRefusedReads =
        new CountRefusedReads(null, null) {
          @Override
          public void count(FeedAnswer.Refused refusal, FeedReader who) {
            counted.add(refusal.why());
          }
        };
    servlet.doGet(
        (HttpServletRequest)
            Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (self, method, given) -> method.getName().equals("getQueryString") ? query : null),
        (HttpServletResponse)
            Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (self, method, given) -> answer(method, given)));
  }

  @SuppressWarnings("unchecked")
  private static <T> Instance<T> none() {
    return (Instance<T>)
        Proxy.newProxyInstance(
            RootServletTest.class.getClassLoader(),
            new Class<?>[] {Instance.class},
            (self, method, given) -> Stream.empty());
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
