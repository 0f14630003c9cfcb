package ee.hbook.feed.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ee.hbook.config.DeploymentVariables;
import ee.hbook.config.GivenVariables;
import ee.hbook.config.edge.Caller;
import ee.hbook.config.edge.WebOrigin;
import ee.hbook.config.edge.http.Callers;
import ee.hbook.feed.FeedAnswer;
import ee.hbook.feed.FeedRefusal;
import ee.hbook.feed.FeedRequest;
import ee.hbook.feed.application.FeedFilters;
import ee.hbook.feed.application.KeyGuesses;
import ee.hbook.feed.application.ServeFeed;
import ee.hbook.feed.reads.FeedReader;
import ee.hbook.feed.reads.RefusedRead;
import ee.hbook.feed.reads.application.CountRefusedReads;
import ee.hbook.hook.application.FailingHooks;
import jakarta.enterprise.inject.Instance;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FeedResourceTest {

  private final KeyGuesses keyGuesses = new KeyGuesses(Clock.systemUTC());

  private static final FeedAnswer REFUSED =
      new FeedAnswer.Refused(FeedRefusal.WRONG_KEY, RefusedRead.Feed.NONE);

  private final Map<String, String> headers = new TreeMap<>();
  private final List<FeedRefusal> counted = new ArrayList<>();
  private String query = "feed=hbook-all-calendars.ics";
  private int status = 0;

  @Test
  void whatGoesWrongIsAnEmptyAnswerThatSaysToComeBack() {
    serve(
        () -> {
          throw new IllegalStateException("no connection");
        });
    assertThat(status).isEqualTo(503);
    assertThat(headers)
        .isEqualTo(Map.of("Retry-After", "60", "Cache-Control", "no-store", "Content-Length", "0"));
  }

  @Test
  void soIsWhatThisServerLacks() {
    serve(
        () -> {
          throw new NoClassDefFoundError("net/fortuna/ical4j/Calendar");
        });
    assertThat(status).isEqualTo(503);
  }

  @Test
  void aRefusalHasTheHeadersOfTheFilters() {
    serve(() -> REFUSED);
    assertThat(status).isEqualTo(404);
    assertThat(headers)
        .containsEntry("X-LWS-Cache", "off")
        .containsEntry("Cache-Control", "no-cache")
        .containsEntry("Content-Length", "0");
  }

  @Test
  void aRefusalIsCountedAndSoIsACalendarWithoutAUnitButNotANewsFeed() {
    serve(() -> REFUSED);
    query = "feed=hbook-calendar.ics";
    serve(() -> REFUSED);
    query = "feed=rss2";
    serve(() -> REFUSED);
    assertThat(counted).containsExactly(FeedRefusal.WRONG_KEY, FeedRefusal.NO_UNIT);
    assertThat(status).isEqualTo(404);
  }

  @Test
  void byItsOwnPathThereIsNothing() {
    query = null;
    assertThatThrownBy(() -> serve(() -> REFUSED)).isInstanceOf(NotFoundException.class);
  }

  @Test
  void whoTriesTooManyKeysIsAskedToComeLater() {
    query = "feed=hbook-calendar.ics&accom_id=102&accom_num=1&key=guess";
    for (int tried = 0; tried < 100; tried++) {
      serve(() -> REFUSED);
    }
    assertThat(status).isEqualTo(404);
    serve(() -> REFUSED);
    assertThat(status).isEqualTo(429);
    assertThat(headers).containsKey("Retry-After").containsEntry("Content-Length", "0");
  }

  private void serve(Supplier<FeedAnswer> feed) {
    FeedFilters filters =
        new FeedFilters(none(), none(), none(), none(), new FailingHooks()) {
          @Override
          public Map<String, String> headers() {
            return Map.of("X-LWS-Cache", "off");
          }
        };
    ServeFeed serveFeed =
        new ServeFeed(null, null, null, null, null, Clock.systemUTC()) {
          @Override
          public FeedAnswer serve(FeedRequest request, FeedReader who) {
            return feed.get();
          }
        };
    CountRefusedReads countRefusedReads =
        new CountRefusedReads(null, null) {
          @Override
          public void count(FeedAnswer.Refused refusal, FeedReader who) {
            counted.add(refusal.why());
          }
        };
    Response response =
        new FeedResource(
                serveFeed,
                filters,
                countRefusedReads,
                null,
                keyGuesses,
                new OneCaller(),
                Clock.systemUTC())
            .get(request(), null);
    status = response.getStatus();
    headers.clear();
    response.getStringHeaders().forEach((name, values) -> headers.put(name, values.getFirst()));
  }

  private static final class OneCaller extends Callers {

    OneCaller() {
      super(new DeploymentVariables(new GivenVariables(Map.of())));
    }

    @Override
    public Caller of(HttpServletRequest request) {
      return new Caller("192.0.2.7", new WebOrigin("http", "localhost", 8080), false);
    }
  }

  private HttpServletRequest request() {
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (self, method, given) -> method.getName().equals("getAttribute") ? query : null);
  }

  @SuppressWarnings("unchecked")
  private static <T> Instance<T> none() {
    return (Instance<T>)
        Proxy.newProxyInstance(
            FeedResourceTest.class.getClassLoader(),
            new Class<?>[] {Instance.class},
            (self, method, given) -> Stream.empty());
  }
}
