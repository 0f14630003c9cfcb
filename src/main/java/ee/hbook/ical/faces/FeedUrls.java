package ee.hbook.ical.faces;

import ee.hbook.accommodation.UnitId;
import ee.hbook.config.DeploymentVariables;
import ee.hbook.ical.FeedRequest;
import ee.hbook.settings.OptionValues;
import ee.hbook.settings.Options;
import ee.hbook.settings.SiteOptions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The addresses of our feeds, as booking sites shall call them: always the anonymous variant. */
@RequestScoped
public class FeedUrls {

  private final SiteOptions options;
  private final DeploymentVariables variables;
  private final HttpServletRequest request;

  /**
   * Makes addresses for the present request.
   *
   * @param options tells the site's URL and the key
   * @param variables tells the URL when the options do not
   * @param request tells it when nobody else does
   */
  @Inject
  public FeedUrls(SiteOptions options, DeploymentVariables variables, HttpServletRequest request) {
    this.options = options;
    this.variables = variables;
    this.request = request;
  }

  /** For the CDI proxy only. */
  @SuppressWarnings("NullAway")
  protected FeedUrls() {
    this(null, null, null);
  }

  /**
   * The feed of one unit.
   *
   * @param unit the unit
   * @return the address with its key, when keys are on
   */
  public String of(UnitId unit) {
    return base() + unitQuery(unit) + key();
  }

  /**
   * The feed of one unit for one of its linked calendars, without what came from there.
   *
   * @param unit the unit
   * @param linkId the link
   * @return the address with its key, when keys are on
   */
  public String of(UnitId unit, long linkId) {
    return of(unit) + "&for=" + linkId;
  }

  /**
   * The feed of all units.
   *
   * @return the address with its key, when keys are on
   */
  public String ofAll() {
    return base() + "/?feed=" + FeedRequest.ALL_FEED + key();
  }

  /**
   * Where this browser gets the file of one unit, whatever address the site has outside.
   *
   * @param unit the unit
   * @return the address within this server
   */
  public String download(UnitId unit) {
    return request.getContextPath() + unitQuery(unit) + key();
  }

  /**
   * The names under which this site is reached.
   *
   * @return hosts in lower case
   */
  Set<String> hosts() {
    return Stream.of(URI.create(base()).getHost(), request.getServerName())
        .filter(Objects::nonNull)
        .map(host -> host.toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  private static String unitQuery(UnitId unit) {
    return "/?feed="
        + FeedRequest.UNIT_FEED
        + "&accom_id="
        + unit.accomId()
        + "&accom_num="
        + unit.accomNum();
  }

  private String key() {
    OptionValues values = options.values();
    return values.export().urlHasKey() ? "&key=" + values.text(Options.ANONYMOUS_KEY) : "";
  }

  private String base() {
    String base =
        options.site().url().or(variables::siteUrl).map(URI::toString).orElseGet(this::asCalled);
    return base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
  }

  private String asCalled() {
    boolean usualPort = request.getServerPort() == ("https".equals(request.getScheme()) ? 443 : 80);
    return request.getScheme()
        + "://"
        + request.getServerName()
        + (usualPort ? "" : ":" + request.getServerPort())
        + request.getContextPath();
  }
}
