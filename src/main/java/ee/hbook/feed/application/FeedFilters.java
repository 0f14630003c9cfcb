package ee.hbook.feed.application;

import ee.hbook.feed.AgendaCheckInTime;
import ee.hbook.feed.AgendaCheckOutTime;
import ee.hbook.feed.ExportAdditionalHeaders;
import ee.hbook.feed.FeedHeaders;
import ee.hbook.feed.FeedTimes;
import ee.hbook.feed.FeedTimes.TimeFilters;
import ee.hbook.feed.HistoryYears;
import ee.hbook.hook.FilterChain;
import ee.hbook.hook.GivenValues;
import ee.hbook.hook.application.FailingHooks;
import ee.hbook.hook.application.HookBeans;
import ee.hbook.settings.AgendaSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;

/** HBook's filters of feeds, as this deployment has them. */
@ApplicationScoped
public class FeedFilters {

  private final TimeFilters times;
  private final FilterChain<Map<String, String>> headers;

  @Inject
  public FeedFilters(
      @Any Instance<AgendaCheckInTime> checkInTime,
      @Any Instance<AgendaCheckOutTime> checkOutTime,
      @Any Instance<HistoryYears> historyYears,
      @Any Instance<ExportAdditionalHeaders> headers,
      FailingHooks failing) {
    this.times =
        new TimeFilters(
            HookBeans.filters(checkInTime, AgendaCheckInTime.NAME, GivenValues::text, failing),
            HookBeans.filters(checkOutTime, AgendaCheckOutTime.NAME, GivenValues::text, failing),
            HookBeans.filters(historyYears, HistoryYears.NAME, GivenValues::text, failing));
    this.headers =
        HookBeans.filters(headers, ExportAdditionalHeaders.NAME, GivenValues::textsByName, failing);
  }

  /**
   * The times of a feed.
   *
   * @param agenda the times of the settings
   * @return what the filters make of them
   */
  public FeedTimes times(AgendaSettings agenda) {
    return FeedTimes.filtered(agenda, times);
  }

  /**
   * The headers that go out with each answer to a reader of a feed.
   *
   * @return by name; only those that a filter may add
   */
  public Map<String, String> headers() {
    return FeedHeaders.of(headers.apply(ExportAdditionalHeaders.DEFAULT));
  }
}
