package ee.hbook.ical.application;

import ee.hbook.hook.FilterChain;
import ee.hbook.hook.GivenValues;
import ee.hbook.hook.application.FailingHooks;
import ee.hbook.hook.application.HookBeans;
import ee.hbook.ical.guest.AdditionalInfo;
import ee.hbook.ical.guest.AdditionalNonStandardProperties;
import ee.hbook.ical.guest.GuestReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;

/** What an event says of its guest, by the filters of this deployment. */
@ApplicationScoped
public class GuestRules {

  private final FilterChain<List<String>> info;
  private final FilterChain<List<String>> properties;

  @Inject
  public GuestRules(
      @Any Instance<AdditionalInfo> info,
      @Any Instance<AdditionalNonStandardProperties> properties,
      FailingHooks failing) {
    this(
        HookBeans.filters(info, AdditionalInfo.NAME, GivenValues::texts, failing),
        HookBeans.filters(
            properties, AdditionalNonStandardProperties.NAME, GivenValues::texts, failing));
  }

  /**
   * Applies given filters.
   *
   * @param info in their order
   * @param properties in their order
   */
  GuestRules(FilterChain<List<String>> info, FilterChain<List<String>> properties) {
    this.info = info;
    this.properties = properties;
  }

  /**
   * Reads the guest and the comment out of events.
   *
   * @return a reader by what the filters give now
   */
  public GuestReader reader() {
    return new GuestReader(
        info.apply(AdditionalInfo.DEFAULT),
        properties.apply(AdditionalNonStandardProperties.DEFAULT));
  }
}
