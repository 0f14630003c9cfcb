package ee.hbook.feed.application;

import ee.hbook.accommodation.UnitId;
import ee.hbook.feed.FeedRequest;
import ee.hbook.feed.FeedVariant;
import ee.hbook.settings.OptionValues;
import ee.hbook.settings.Options;
import ee.hbook.settings.SiteOptions;
import ee.hbook.settings.application.SiteAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.OptionalLong;

/** The addresses of our feeds, for whoever has no request to ask. */
@ApplicationScoped
public class FeedAddresses {

  private final SiteOptions options;
  private final SiteAddress siteAddress;

  @Inject
  public FeedAddresses(SiteOptions options, SiteAddress siteAddress) {
    this.options = options;
    this.siteAddress = siteAddress;
  }

  /**
   * Puts the key into a request.
   *
   * @param feed what it asks for
   * @param variant which key; the anonymous feed has none while keys are switched off
   * @return the request that is answered with that variant
   */
  public FeedRequest keyed(FeedRequest feed, FeedVariant variant) {
    OptionValues values = options.values();
    Optional<String> key =
        switch (variant) {
          case FULL -> Optional.of(values.text(Options.FULL_KEY));
          case ANONYMOUS ->
              values.export().urlHasKey()
                  ? Optional.of(values.text(Options.ANONYMOUS_KEY))
                  : Optional.empty();
        };
    return new FeedRequest(
        feed.scope(),
        feed.agenda(),
        feed.futureOnly(),
        feed.reservationsOnly(),
        key,
        feed.forLink());
  }

  /**
   * Asks for the anonymous feed of one unit for one of its linked calendars, without what came from
   * there.
   *
   * @param unit the unit
   * @param linkId the link
   * @return the request with its key
   */
  public FeedRequest requestFor(UnitId unit, long linkId) {
    return keyed(
        new FeedRequest(
            new FeedRequest.OneUnit(unit),
            false,
            true,
            false,
            Optional.empty(),
            OptionalLong.of(linkId)),
        FeedVariant.ANONYMOUS);
  }

  /**
   * How the addresses of all our feeds begin, for whoever has to make an exception of them.
   *
   * @return without anything that is secret
   */
  public String beginning() {
    return siteAddress.base() + "/?feed=hbook-";
  }

  /**
   * Where that feed is read from outside.
   *
   * @param unit the unit
   * @param linkId the link
   * @return the address with its key
   */
  public String of(UnitId unit, long linkId) {
    return of(requestFor(unit, linkId));
  }

  /**
   * Where a feed is read from outside.
   *
   * @param feed what is asked for, with its key
   * @return the address with its key
   */
  public String of(FeedRequest feed) {
    return siteAddress.base() + "/?" + feed.query();
  }
}
