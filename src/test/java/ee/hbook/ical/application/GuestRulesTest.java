package ee.hbook.ical.application;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.hook.FilterChain;
import ee.hbook.hook.GivenValues;
import ee.hbook.hook.HookFault;
import ee.hbook.ical.IcsEvent;
import ee.hbook.ical.guest.AdditionalInfo;
import ee.hbook.ical.guest.AdditionalNonStandardProperties;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

class GuestRulesTest {

  private final List<HookFault> faults = new ArrayList<>();
  private final FilterChain<List<String>> info =
      new FilterChain<>(AdditionalInfo.NAME, GivenValues::texts, faults::add);
  private final FilterChain<List<String>> properties =
      new FilterChain<>(AdditionalNonStandardProperties.NAME, GivenValues::texts, faults::add);

  @Test
  void hooksThatDoNotWorkCostNoBooking() {
    info.with(
        "provider.Shortens",
        keys -> {
          keys.remove("EXTRAS");
          return keys;
        });
    properties.with("provider.Holed", names -> Arrays.asList("X-ROOM", null));
    assertThat(comment()).isEqualTo("Anna\nNPAX: 3");
    assertThat(faults)
        .extracting(HookFault::hook)
        .containsExactly("provider.Shortens", "provider.Holed");
  }

  @Test
  void hooksThatWorkSayWhatIsCopied() {
    info.with("provider.Rooms", keys -> List.of("ROOM"));
    assertThat(comment()).isEqualTo("Anna\nROOM: 12");
    assertThat(faults).isEmpty();
  }

  private String comment() {
    return new GuestRules(info, properties)
        .reader()
        .of(
            new IcsEvent(
                Optional.empty(),
                LocalDateRange.of(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 4)),
                IcsEvent.Status.CONFIRMED,
                "Anna",
                "NPAX: 3\nROOM: 12",
                Optional.empty(),
                Optional.empty(),
                false,
                Map.of()))
        .comment();
  }
}
