package ee.hbook.sync.application;

import ee.hbook.hook.Filters;
import ee.hbook.hook.application.FilterBeans;
import ee.hbook.sync.AdditionalInfo;
import ee.hbook.sync.AdditionalNonStandardProperties;
import ee.hbook.sync.GuestDetails;
import ee.hbook.sync.RemoteEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;

/** What an event says of its guest, by the filters of this deployment. */
@ApplicationScoped
public class GuestRules {

  private final List<AdditionalInfo> info;
  private final List<AdditionalNonStandardProperties> properties;

  /**
   * Applies filters.
   *
   * @param info the filters {@code hb_ical_additional_info}
   * @param properties the filters {@code hb_ical_additional_non_standard_properties}
   */
  @Inject
  public GuestRules(
      @Any Instance<AdditionalInfo> info,
      @Any Instance<AdditionalNonStandardProperties> properties) {
    this(FilterBeans.inOrder(info), FilterBeans.inOrder(properties));
  }

  /**
   * Applies given filters.
   *
   * @param info in their order
   * @param properties in their order
   */
  GuestRules(List<AdditionalInfo> info, List<AdditionalNonStandardProperties> properties) {
    this.info = info;
    this.properties = properties;
  }

  /** For the CDI proxy only. */
  protected GuestRules() {
    this(List.of(), List.of());
  }

  /**
   * Reads the guest and the comment out of an event.
   *
   * @param event the event
   * @return what it says
   */
  public GuestDetails of(RemoteEvent event) {
    return GuestDetails.of(
        event,
        Filters.fold(info, AdditionalInfo.DEFAULT),
        Filters.fold(properties, AdditionalNonStandardProperties.DEFAULT));
  }
}
