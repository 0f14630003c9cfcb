package ee.hbook.feed.http;

import ee.hbook.feed.FeedAnswer;
import ee.hbook.feed.FeedRefusal;
import ee.hbook.feed.FeedRequest;
import ee.hbook.feed.RenderedFeed;
import ee.hbook.feed.Validators;
import ee.hbook.feed.application.FeedFilters;
import ee.hbook.feed.application.ServeFeed;
import ee.hbook.feed.reads.FeedReader;
import ee.hbook.feed.reads.RefusedRead;
import ee.hbook.feed.reads.application.CountRefusedReads;
import ee.hbook.feed.reads.application.RememberReads;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The context root: with {@code feed} in the query it answers with a feed, without it leads to the
 * screens. Every refusal is the same empty 404; what goes wrong here is an empty 503, for a reader
 * keeps what it has then and asks again.
 */
@WebServlet("")
@SuppressWarnings("NullAway.Init")
public class RootServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final Logger LOG = Logger.getLogger(RootServlet.class.getName());
  private static final String RETRY_SECONDS = "60";

  private final AtomicBoolean well = new AtomicBoolean(true);

  @Inject transient ServeFeed serveFeed;
  @Inject transient FeedFilters filters;
  @Inject transient CountRefusedReads countRefusedReads;
  @Inject private transient RememberReads rememberReads;
  @Inject private transient Clock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    answer(request, response, true);
  }

  @Override
  protected void doHead(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    answer(request, response, false);
  }

  private void answer(HttpServletRequest request, HttpServletResponse response, boolean withBody)
      throws IOException {
    String query = request.getQueryString();
    if (query == null || !FeedRequest.isFeed(query)) {
      response.sendRedirect(request.getContextPath() + "/admin/");
      return;
    }
    try {
      answerFeed(request, query, response, withBody);
      well.set(true);
    } catch (RuntimeException | Error failed) {
      if (well.getAndSet(false)) {
        LOG.log(Level.SEVERE, "A feed could not be served; said once until one is.", failed);
      }
      notNow(response);
    }
  }

  private static void notNow(HttpServletResponse response) {
    if (!response.isCommitted()) {
      response.reset();
      response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      response.setHeader("Cache-Control", "no-store");
      response.setHeader("Retry-After", RETRY_SECONDS);
      response.setContentLength(0);
    }
  }

  private void answerFeed(
      HttpServletRequest request, String query, HttpServletResponse response, boolean withBody)
      throws IOException {
    filters.headers().forEach(response::setHeader);
    response.setHeader("Cache-Control", "no-cache");
    response.setHeader("X-Content-Type-Options", "nosniff");
    Optional<String> userAgent = Optional.ofNullable(request.getHeader("User-Agent"));
    FeedReader reader = FeedReader.of(userAgent);
    Optional<FeedRequest> asked = FeedRequest.parse(query);
    boolean byReader = asked.filter(FeedRequest::dependsOnReader).isPresent();
    response.setHeader("Vary", byReader ? "Accept-Encoding, User-Agent" : "Accept-Encoding");
    FeedAnswer answer =
        asked
            .map(wanted -> serveFeed.serve(wanted, reader))
            .orElseGet(() -> new FeedAnswer.Refused(FeedRefusal.NO_UNIT, RefusedRead.Feed.NONE));
    boolean isRead = withBody && userAgent.filter(FeedReader.OURSELVES::equals).isEmpty();
    switch (answer) {
      case FeedAnswer.Refused refused -> {
        if (isRead && FeedRequest.isOurs(query)) {
          countRefusedReads.count(refused, reader);
        }
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        response.setContentLength(0);
      }
      case FeedAnswer.Served(RenderedFeed feed) -> {
        if (isRead) {
          rememberReads.read(feed.content(), reader);
        }
        send(request, response, feed, !(byReader && reader.mayBeKnown()), withBody);
      }
    }
  }

  private void send(
      HttpServletRequest request,
      HttpServletResponse response,
      RenderedFeed feed,
      boolean byDate,
      boolean withBody)
      throws IOException {
    boolean gzip = takesGzip(request.getHeader("Accept-Encoding"));
    response.setHeader("ETag", '"' + feed.tag() + (gzip ? "-gzip\"" : "\""));
    response.setDateHeader(
        "Last-Modified", Validators.lastModified(feed.changedOn(), clock.instant()).toEpochMilli());
    if (isKnown(request, feed, byDate)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    byte[] body = gzip ? feed.gzip() : feed.bytes();
    if (gzip) {
      response.setHeader("Content-Encoding", "gzip");
    }
    response.setContentType("text/calendar; charset=utf-8");
    response.setHeader("Content-Disposition", "inline; filename=" + feed.filename());
    response.setContentLength(body.length);
    if (withBody) {
      response.getOutputStream().write(body);
    }
  }

  /** Another content may be as old: where that depends on the reader only the tag tells. */
  private static boolean isKnown(HttpServletRequest request, RenderedFeed feed, boolean byDate) {
    String tags = request.getHeader("If-None-Match");
    if (tags != null) {
      return Validators.matches(tags, feed.tag());
    }
    if (!byDate) {
      return false;
    }
    try {
      long since = request.getDateHeader("If-Modified-Since");
      return since >= 0 && Validators.unchangedSince(Instant.ofEpochMilli(since), feed.changedOn());
    } catch (IllegalArgumentException notDate) {
      return false;
    }
  }

  private static boolean takesGzip(@Nullable String accepted) {
    if (accepted == null) {
      return false;
    }
    for (String coding : accepted.toLowerCase(Locale.ROOT).split(",", -1)) {
      String[] parts = coding.strip().split("\\s*;\\s*", 2);
      if (parts[0].equals("gzip")) {
        return parts.length == 1 || !parts[1].matches("q=0(\\.0*)?");
      }
    }
    return false;
  }
}
