package ee.hbook.feed.rest;

import ee.hbook.config.rest.Parameters;
import ee.hbook.feed.reads.RefusedReads;
import ee.hbook.feed.reads.application.ReadersToMove;
import ee.hbook.feed.reads.application.ReadsOfFeeds;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who has read our feeds. */
@Path("/feed-reads")
@RequestScoped
@Tag(name = "Calendar files")
@Produces(MediaType.APPLICATION_JSON)
public class FeedReadsResource {

  private static final int MOST = 500;

  private final ReadsOfFeeds reads;
  private final ReadersToMove readersToMove;

  @Inject
  public FeedReadsResource(ReadsOfFeeds reads, ReadersToMove readersToMove) {
    this.reads = reads;
    this.readersToMove = readersToMove;
  }

  /** For the CDI proxy and for RESTEasy, which looks for a public constructor. */
  @SuppressWarnings("NullAway")
  public FeedReadsResource() {
    this(null, null);
  }

  @GET
  @Operation(
      summary = "Who has read which content of our feeds, the last read first",
      description =
          "A content is counted once for each reader, with the first and the last time it was read."
              + " A reader is known by the family of its User-Agent only. 500 contents at most.")
  public List<FeedReadJson> reads(
      @QueryParam("accom_id") @Nullable String accomId,
      @QueryParam("accom_num") @Nullable String accomNum) {
    return reads
        .latest(
            Parameters.number("accom_id", accomId),
            Parameters.smallNumber("accom_num", accomNum),
            MOST)
        .stream()
        .map(FeedReadJson::of)
        .toList();
  }

  @GET
  @Path("refused")
  @Operation(
      summary = "Who asked for a feed and was refused, the last one first",
      description =
          "Counted by reader, day in UTC, reason and feed, for 30 days; nothing of the address is"
              + " kept. Whoever asks gets the same empty 404 for every reason.")
  public List<RefusedReadJson> refused() {
    return readersToMove.refusals(Duration.ofDays(RefusedReads.DAYS_KEPT)).stream()
        .map(RefusedReadJson::of)
        .toList();
  }

  @GET
  @Path("old-addresses")
  @Operation(
      summary = "Who read a feed until its address changed, and has not read it since",
      description = "Ask after a key was switched on or replaced: these need their new URL.")
  public List<OldAddressJson> oldAddresses() {
    return readersToMove.withOldAddress().stream().map(OldAddressJson::of).toList();
  }
}
