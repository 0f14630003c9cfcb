package ee.hbook.feed.application;

import ee.hbook.accommodation.Accommodations;
import ee.hbook.blocking.BlockedDates;
import ee.hbook.blocking.BlockedDatesStore;
import ee.hbook.feed.FeedRequest;
import ee.hbook.feed.FeedRequest.AllUnits;
import ee.hbook.feed.FeedRequest.OneUnit;
import ee.hbook.feed.FeedRevision;
import ee.hbook.feed.RenderedFeed;
import ee.hbook.feed.content.CalendarWriter;
import ee.hbook.feed.content.FeedCalendars;
import ee.hbook.feed.content.FeedContent;
import ee.hbook.feed.content.FeedContext;
import ee.hbook.feed.content.FeedNaming;
import ee.hbook.feed.content.FeedSource;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.Reservations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/** Renders a feed from what is stored. */
@ApplicationScoped
public class RenderFeed {

  private static final int TAG_BYTES = 16;

  private final Accommodations accommodations;
  private final Reservations reservations;
  private final BlockedDatesStore blockedDates;
  private final CalendarWriter writer;

  @Inject
  public RenderFeed(
      Accommodations accommodations,
      Reservations reservations,
      BlockedDatesStore blockedDates,
      CalendarWriter writer) {
    this.accommodations = accommodations;
    this.reservations = reservations;
    this.blockedDates = blockedDates;
    this.writer = writer;
  }

  /**
   * Renders.
   *
   * @param request which feed
   * @param context settings, variant and moment
   * @param revision what is there now, and when it last changed
   * @return the feed; empty when there is no such unit
   */
  @Transactional
  public Optional<RenderedFeed> render(
      FeedRequest request, FeedContext context, FeedRevision revision) {
    Instant changedOn = revision.changedOn();
    FeedSource source = source(request.scope(), from(request, context));
    return FeedCalendars.compose(source, request, context, changedOn)
        .map(
            calendar -> {
              byte[] bytes = writer.write(calendar);
              String filename =
                  FeedNaming.of(source, request.scope(), context.site().title())
                      .orElseThrow()
                      .filename();
              Instant midnight = context.today().atStartOfDay(context.site().zone()).toInstant();
              Instant latest = changedOn.isAfter(midnight) ? changedOn : midnight;
              String tag = tag(bytes);
              return new RenderedFeed(
                  bytes,
                  gzip(bytes),
                  tag,
                  filename,
                  latest,
                  FeedContent.of(
                      source, request, context, calendar.events(), revision.units(), tag));
            });
  }

  private static LocalDate from(FeedRequest request, FeedContext context) {
    return request.futureOnly()
        ? context.today().minusDays(2)
        : context.today().minusYears(context.times().historyYears()).minusDays(2);
  }

  private FeedSource source(FeedRequest.Scope scope, LocalDate from) {
    List<Reservation> stays =
        switch (scope) {
          case OneUnit one -> reservations.of(one.unit(), from);
          case AllUnits all -> reservations.all(from);
        };
    List<BlockedDates> blocks =
        switch (scope) {
          case OneUnit one -> blockedDates.of(one.unit(), from);
          case AllUnits all -> blockedDates.endingAfter(from);
        };
    return new FeedSource(accommodations.all(), stays, blocks);
  }

  private static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 4 + 64);
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return packed.toByteArray();
  }

  private static String tag(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(Arrays.copyOf(digest, TAG_BYTES));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
