package ee.hbook.hook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FiltersTest {

  @Test
  void withoutFiltersTheValueStays() {
    assertThat(Filters.fold(List.of(), "15")).isEqualTo("15");
  }

  @Test
  void eachFilterGetsWhatTheOneBeforeItGave() {
    List<Filter<String>> filters = List.of(value -> value + "1", value -> value + "2");
    assertThat(Filters.fold(filters, "0")).isEqualTo("012");
  }
}
