package ee.hbook.feed.application;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import ee.hbook.feed.FeedAccess;
import ee.hbook.feed.FeedAnswer;
import ee.hbook.feed.FeedKey;
import ee.hbook.feed.FeedKeys;
import ee.hbook.feed.FeedRefusal;
import ee.hbook.feed.FeedRequest;
import ee.hbook.feed.FeedRevision;
import ee.hbook.feed.FeedRevisions;
import ee.hbook.feed.FeedTimes;
import ee.hbook.feed.FeedVariant;
import ee.hbook.feed.RenderedFeed;
import ee.hbook.feed.content.FeedContext;
import ee.hbook.feed.reads.FeedChannel;
import ee.hbook.feed.reads.FeedReader;
import ee.hbook.feed.reads.KnownReader;
import ee.hbook.feed.reads.RefusedRead;
import ee.hbook.link.LinkFeed;
import ee.hbook.link.Links;
import ee.hbook.settings.OptionValues;
import ee.hbook.settings.Options;
import ee.hbook.settings.SiteOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Answers a request for a feed. Bytes are rendered once per change and day, kept with their gzip,
 * and served from there; one look at the revision tells whether they still hold, on every node.
 */
@ApplicationScoped
public class ServeFeed {

  private static final long KEPT_BYTES = 64L * 1024 * 1024;

  private final FeedRevisions revisions;
  private final Links links;
  private final SiteOptions options;
  private final RenderFeed renderFeed;
  private final FeedFilters filters;
  private final Clock clock;
  private final Instant startedOn;
  private final AtomicReference<@Nullable KnownOptions> known = new AtomicReference<>();
  private final Cache<CacheKey, RenderedFeed> rendered =
      Caffeine.newBuilder()
          .maximumWeight(KEPT_BYTES)
          .weigher(
              (CacheKey key, RenderedFeed feed) ->
                  feed.bytes().length
                      + feed.gzip().length
                      + 100 * feed.content().nights().size()
                      + 1_000)
          .build();

  @Inject
  public ServeFeed(
      FeedRevisions revisions,
      Links links,
      SiteOptions options,
      RenderFeed renderFeed,
      FeedFilters filters,
      Clock clock) {
    this.revisions = revisions;
    this.links = links;
    this.options = options;
    this.renderFeed = renderFeed;
    this.filters = filters;
    this.clock = clock;
    this.startedOn = clock.instant();
  }

  /**
   * Serves a reader. To the channel of a link that is known when it reads the plain feed, that is
   * the feed for this link.
   *
   * @param request what was asked for
   * @param reader who reads
   * @return as {@link #serve(FeedRequest)}
   */
  public FeedAnswer serve(FeedRequest request, FeedReader reader) {
    if (!(request.dependsOnReader()
        && reader.mayBeKnown()
        && request.scope() instanceof FeedRequest.OneUnit one)) {
      return serve(request);
    }
    Optional<FeedRevision> revision = revisions.withChannels(one.unit());
    Optional<FeedChannel> known =
        revision.flatMap(now -> KnownReader.among(now.channels(), reader));
    FeedRequest wanted = known.map(channel -> request.madeFor(channel.link())).orElse(request);
    return answer(wanted, revision, known.isPresent() && !known.get().exported());
  }

  /**
   * Serves whoever asks.
   *
   * @param request what was asked for
   * @return the feed; a refusal when there is no such unit, the key does not open it, or a person
   *     has switched it off
   */
  public FeedAnswer serve(FeedRequest request) {
    Optional<FeedRevision> revision = revisions.of(request.scope());
    if (request.forLink().isEmpty()) {
      return answer(request, revision, false);
    }
    // Asked anew each time: the switch of a link is no matter of its unit's revision.
    Optional<LinkFeed> feed = links.feedOf(request.forLink().getAsLong()).filter(request::isOf);
    return answer(
        feed.isPresent() ? request : request.madeForNobody(),
        revision,
        feed.isPresent() && !feed.get().exported());
  }

  /**
   * What a feed shows, whether or not a person lets it be read.
   *
   * @param request what is asked for
   * @return the feed; empty when there is no such unit, or the key does not open it
   */
  public Optional<RenderedFeed> rendered(FeedRequest request) {
    return answer(request, revisions.of(request.scope()), false).served();
  }

  /** The key is asked for whatever the unit is, and compared in the same time. */
  private FeedAnswer answer(
      FeedRequest request, Optional<FeedRevision> revision, boolean switchedOff) {
    KnownOptions now = optionsAt(revision.map(FeedRevision::site));
    Optional<FeedVariant> variant =
        now.keys().flatMap(keys -> FeedAccess.decide(keys, now.urlHasKey(), request.key()));
    if (revision.isEmpty()) {
      return noUnit();
    }
    if (variant.isEmpty()) {
      FeedRefusal why = request.key().isPresent() ? FeedRefusal.WRONG_KEY : FeedRefusal.NO_KEY;
      return new FeedAnswer.Refused(why, RefusedRead.Feed.ofUnits(request));
    }
    if (switchedOff) {
      return new FeedAnswer.Refused(FeedRefusal.SWITCHED_OFF, RefusedRead.Feed.of(request));
    }
    return serve(request, variant.get(), revision.get(), now.values())
        .<FeedAnswer>map(FeedAnswer.Served::new)
        .orElseGet(ServeFeed::noUnit);
  }

  private static FeedAnswer noUnit() {
    return new FeedAnswer.Refused(FeedRefusal.NO_UNIT, RefusedRead.Feed.NONE);
  }

  private Optional<RenderedFeed> serve(
      FeedRequest request, FeedVariant variant, FeedRevision revision, OptionValues values) {
    Instant moment = clock.instant();
    FeedContext context =
        new FeedContext(
            values.site(), values.export(), variant, filters.times(values.agenda()), moment);
    CacheKey key = CacheKey.of(request, context, revision);
    RenderedFeed kept = rendered.getIfPresent(key);
    if (kept != null) {
      return Optional.of(kept);
    }
    Optional<RenderedFeed> fresh =
        renderFeed.render(request, context, revision).map(feed -> feed.notBefore(startedOn));
    fresh.ifPresent(feed -> rendered.put(key, feed));
    return fresh;
  }

  /** For a unit that does not exist any options will do: its answer is the refusal. */
  private KnownOptions optionsAt(Optional<Long> siteRevision) {
    KnownOptions kept = known.get();
    if (kept != null && siteRevision.filter(now -> now != kept.revision()).isEmpty()) {
      return kept;
    }
    KnownOptions fresh = KnownOptions.read(siteRevision.orElse(-1L), options.values());
    known.set(fresh);
    return fresh;
  }

  private record KnownOptions(
      long revision, OptionValues values, boolean urlHasKey, Optional<FeedKeys> keys) {

    static KnownOptions read(long revision, OptionValues values) {
      String anonymous = values.text(Options.ANONYMOUS_KEY);
      String full = values.text(Options.FULL_KEY);
      Optional<FeedKeys> keys =
          anonymous.isEmpty() || full.isEmpty() || anonymous.equals(full)
              ? Optional.empty()
              : Optional.of(new FeedKeys(new FeedKey(anonymous), new FeedKey(full)));
      return new KnownOptions(revision, values, values.export().urlHasKey(), keys);
    }
  }

  private record CacheKey(
      FeedRequest.Scope scope,
      boolean agenda,
      boolean futureOnly,
      boolean reservationsOnly,
      OptionalLong forLink,
      FeedVariant variant,
      FeedTimes times,
      LocalDate today,
      long site,
      long units) {

    static CacheKey of(FeedRequest request, FeedContext context, FeedRevision revision) {
      return new CacheKey(
          request.scope(),
          request.agenda(),
          request.futureOnly(),
          request.reservationsOnly(),
          request.forLink(),
          context.variant(),
          context.times(),
          context.today(),
          revision.site(),
          revision.units());
    }
  }
}
