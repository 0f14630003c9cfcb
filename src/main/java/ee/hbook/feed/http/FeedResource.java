package ee.hbook.feed.http;

import ee.hbook.config.FaultLog;
import ee.hbook.config.edge.http.Callers;
import ee.hbook.feed.FeedAnswer;
import ee.hbook.feed.FeedRefusal;
import ee.hbook.feed.FeedRequest;
import ee.hbook.feed.RenderedFeed;
import ee.hbook.feed.Validators;
import ee.hbook.feed.application.FeedFilters;
import ee.hbook.feed.application.KeyGuesses;
import ee.hbook.feed.application.ServeFeed;
import ee.hbook.feed.reads.FeedReader;
import ee.hbook.feed.reads.RefusedRead;
import ee.hbook.feed.reads.application.CountRefusedReads;
import ee.hbook.feed.reads.application.RememberReads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/**
 * Answers with a feed. Only {@link RootServlet} leads here; asked for by its own path there is
 * nothing. Every refusal is the same empty 404; what goes wrong here is an empty 503, for a reader
 * keeps what it has then and asks again.
 */
@Path(FeedResource.PATH)
@ApplicationScoped
public class FeedResource {

  static final String PATH = "/feed";

  /** The request's attribute that has the query of the context root. */
  static final String QUERY = FeedResource.class.getName();

  private static final Logger LOG = Logger.getLogger(FeedResource.class.getName());
  private static final int RETRY_SECONDS = 60;

  private final ServeFeed serveFeed;
  private final FeedFilters filters;
  private final CountRefusedReads countRefusedReads;
  private final RememberReads rememberReads;
  private final KeyGuesses keyGuesses;
  private final Callers callers;
  private final Clock clock;
  private final AtomicBoolean well = new AtomicBoolean(true);

  @Inject
  public FeedResource(
      ServeFeed serveFeed,
      FeedFilters filters,
      CountRefusedReads countRefusedReads,
      RememberReads rememberReads,
      KeyGuesses keyGuesses,
      Callers callers,
      Clock clock) {
    this.serveFeed = serveFeed;
    this.filters = filters;
    this.countRefusedReads = countRefusedReads;
    this.rememberReads = rememberReads;
    this.keyGuesses = keyGuesses;
    this.callers = callers;
    this.clock = clock;
  }

  /** For the CDI proxy and for RESTEasy, which looks for a public constructor. */
  @SuppressWarnings("NullAway")
  public FeedResource() {
    this(null, null, null, null, null, null, null);
  }

  @GET
  @Operation(hidden = true)
  public Response get(@Context HttpServletRequest request, @Context Request conditions) {
    return answer(request, conditions, true);
  }

  @HEAD
  @Operation(hidden = true)
  public Response head(@Context HttpServletRequest request, @Context Request conditions) {
    return answer(request, conditions, false);
  }

  private Response answer(HttpServletRequest request, Request conditions, boolean withBody) {
    if (!(request.getAttribute(QUERY) instanceof String query)) {
      throw new NotFoundException();
    }
    try {
      Response answer = feed(request, query, conditions, withBody);
      well.set(true);
      return answer;
    } catch (RuntimeException | Error failed) {
      if (well.getAndSet(false)) {
        FaultLog.log(
            LOG, Level.SEVERE, "A feed could not be served; said once until one is.", failed);
      }
      return Response.status(Status.SERVICE_UNAVAILABLE)
          .header("Cache-Control", "no-store")
          .header("Retry-After", RETRY_SECONDS)
          .header("Content-Length", 0)
          .build();
    }
  }

  private Response feed(
      HttpServletRequest request, String query, Request conditions, boolean withBody) {
    Optional<String> userAgent = Optional.ofNullable(request.getHeader("User-Agent"));
    FeedReader reader = FeedReader.of(userAgent);
    Optional<FeedRequest> asked = FeedRequest.parse(query);
    boolean byReader = asked.filter(FeedRequest::dependsOnReader).isPresent();
    String address = callers.of(request).address();
    Optional<String> key = asked.flatMap(FeedRequest::key);
    Duration wait = keyGuesses.waitFor(address, key);
    if (!wait.isZero()) {
      return tooMany(wait);
    }
    FeedAnswer answer =
        asked
            .map(wanted -> serveFeed.serve(wanted, reader))
            .orElseGet(() -> new FeedAnswer.Refused(FeedRefusal.NO_UNIT, RefusedRead.Feed.NONE));
    keyGuesses.answered(address, key, answer);
    boolean isRead = withBody && userAgent.filter(FeedReader.OURSELVES::equals).isEmpty();
    ResponseBuilder response =
        switch (answer) {
          case FeedAnswer.Refused refused -> {
            if (isRead && FeedRequest.isOurs(query)) {
              countRefusedReads.count(refused, reader);
            }
            yield Response.status(Status.NOT_FOUND).header("Content-Length", 0);
          }
          case FeedAnswer.Served(RenderedFeed feed) -> {
            if (isRead) {
              rememberReads.read(feed.content(), reader);
            }
            boolean gzip = takesGzip(request.getHeader("Accept-Encoding"));
            boolean byDate = !(byReader && reader.mayBeKnown());
            yield isKnown(request, conditions, feed, byDate)
                ? validated(Response.notModified(), feed, gzip)
                : content(validated(Response.ok(), feed, gzip), feed, gzip, withBody);
          }
        };
    filters.headers().forEach(response::header);
    return response
        .header("Cache-Control", "no-cache")
        .header("Vary", byReader ? "Accept-Encoding, User-Agent" : "Accept-Encoding")
        .build();
  }

  /** A reader keeps what it has and comes again. */
  private static Response tooMany(Duration wait) {
    return Response.status(Status.TOO_MANY_REQUESTS)
        .header("Cache-Control", "no-store")
        .header("Retry-After", wait.toSeconds() + 1)
        .header("Content-Length", 0)
        .build();
  }

  private ResponseBuilder validated(ResponseBuilder response, RenderedFeed feed, boolean gzip) {
    return response
        .tag(gzip ? feed.tag() + "-gzip" : feed.tag())
        .lastModified(Date.from(Validators.lastModified(feed.changedOn(), clock.instant())));
  }

  private static ResponseBuilder content(
      ResponseBuilder response, RenderedFeed feed, boolean gzip, boolean withBody) {
    byte[] body = gzip ? feed.gzip() : feed.bytes();
    return response
        .header("Content-Encoding", gzip ? "gzip" : null)
        .header("Content-Type", "text/calendar; charset=utf-8")
        .header("Content-Disposition", "inline; filename=" + feed.filename())
        .header("Content-Length", body.length)
        .entity(withBody ? body : null);
  }

  /** Another content may be as old: where that depends on the reader only the tag tells. */
  private static boolean isKnown(
      HttpServletRequest request, Request conditions, RenderedFeed feed, boolean byDate) {
    try {
      if (request.getHeader("If-None-Match") != null) {
        return Stream.of(feed.tag(), feed.tag() + "-gzip")
            .flatMap(tag -> Stream.of(new EntityTag(tag), new EntityTag(tag, true)))
            .anyMatch(tag -> isNotModified(conditions.evaluatePreconditions(tag)));
      }
      Date changed = Date.from(Validators.endOfSecond(feed.changedOn()));
      return byDate && isNotModified(conditions.evaluatePreconditions(changed));
    } catch (RuntimeException unreadable) { // What cannot be read is no condition
      return false;
    }
  }

  private static boolean isNotModified(@Nullable ResponseBuilder unmet) {
    return unmet != null && unmet.build().getStatusInfo() == Status.NOT_MODIFIED;
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
