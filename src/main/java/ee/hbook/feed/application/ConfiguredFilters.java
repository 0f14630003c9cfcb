package ee.hbook.feed.application;

import ee.hbook.feed.AgendaCheckInTime;
import ee.hbook.feed.AgendaCheckOutTime;
import ee.hbook.feed.ExportAdditionalHeaders;
import ee.hbook.feed.HistoryYears;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.config.Config;

/**
 * The filters as a hosting provider sets them by configuration: a property of the filter's name, or
 * the environment variable of the same name in upper case. They come first; beans from JARs see
 * their values.
 */
@ApplicationScoped
@Priority(1)
public class ConfiguredFilters {

  private final Config config;

  @Inject
  public ConfiguredFilters(Config config) {
    this.config = config;
  }

  /**
   * {@code hb_ical_agenda_check_in_time}.
   *
   * @return the configured hour, or what was there
   */
  @Produces
  @Dependent
  public AgendaCheckInTime checkInTime() {
    return value -> configured(AgendaCheckInTime.NAME, value);
  }

  /**
   * {@code hb_ical_agenda_check_out_time}.
   *
   * @return the configured hour, or what was there
   */
  @Produces
  @Dependent
  public AgendaCheckOutTime checkOutTime() {
    return value -> configured(AgendaCheckOutTime.NAME, value);
  }

  /**
   * {@code hb_ical_nb_years_history}.
   *
   * @return the configured number, or what was there
   */
  @Produces
  @Dependent
  public HistoryYears historyYears() {
    return value -> configured(HistoryYears.NAME, value);
  }

  /**
   * {@code hb_ical_export_additional_headers}: one on each line, {@code Name: value}.
   *
   * @return what was there with the configured ones
   */
  @Produces
  @Dependent
  public ExportAdditionalHeaders additionalHeaders() {
    return headers -> {
      Map<String, String> all = new LinkedHashMap<>(headers);
      configured(ExportAdditionalHeaders.NAME, "")
          .lines()
          .map(line -> line.split(":", 2))
          .filter(header -> header.length == 2)
          .forEach(header -> all.put(header[0].strip(), header[1].strip()));
      return all;
    };
  }

  private String configured(String name, String value) {
    return config.getOptionalValue(name, String.class).orElse(value);
  }
}
