package ee.hbook.hook;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.hook.HookFault.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FilterChainTest {

  private static final String NAME = "hb_filter";
  private static final String HOOK = "provider.Hook";

  private final List<HookFault> faults = new ArrayList<>();
  private final FilterChain<String> chain = new FilterChain<>(NAME, GivenValues::text, faults::add);

  @Test
  void withoutFiltersTheValueStays() {
    assertThat(chain.apply("15")).isEqualTo("15");
  }

  @Test
  void eachFilterGetsWhatTheOneBeforeItGave() {
    chain.with(HOOK, value -> value + "1").with(HOOK, value -> value + "2");
    assertThat(chain.apply("0")).isEqualTo("012");
    assertThat(faults).isEmpty();
  }

  @Test
  void aFilterThatThrowsIsPassedOver() {
    chain
        .with("first", value -> value + "1")
        .with(
            HOOK,
            value -> {
              throw new IllegalStateException("with what it was working on: " + value);
            })
        .with("last", value -> value + "2");
    assertThat(chain.apply("0")).isEqualTo("012");
    assertThat(faults)
        .containsExactly(new HookFault(HOOK, NAME, Kind.THREW, "java.lang.IllegalStateException"));
  }

  @Test
  void anErrorIsNoOtherMatter() {
    chain.with(
        HOOK,
        value -> {
          throw new Error(value);
        });
    assertThat(chain.apply("0")).isEqualTo("0");
    assertThat(faults).extracting(HookFault::thrown).containsExactly("java.lang.Error");
  }

  @Test
  void aFilterThatGivesBackNothingIsPassedOver() {
    chain.with(HOOK, nothing());
    assertThat(chain.apply("0")).isEqualTo("0");
    assertThat(faults).containsExactly(new HookFault(HOOK, NAME, Kind.GAVE_NOTHING, ""));
  }

  @Test
  void aFilterForAnotherVersionIsPassedOver() {
    chain.with(
        HOOK,
        value -> {
          throw new NoSuchMethodError("ee.hbook.ical.Gone.what()");
        });
    assertThat(chain.apply("0")).isEqualTo("0");
    assertThat(faults)
        .containsExactly(
            new HookFault(HOOK, NAME, Kind.OTHER_VERSION, "java.lang.NoSuchMethodError"));
  }

  @Test
  void aFilterThatCallsItselfForEverIsPassedOver() {
    chain.with(HOOK, value -> chain.apply(value + "x"));
    assertThat(chain.apply("0")).startsWith("0");
    assertThat(faults).extracting(HookFault::kind).contains(Kind.THREW);
  }

  @Test
  void aFilterThatGivesBackAnotherTypeIsPassedOver() {
    chain.with(HOOK, number());
    assertThat(chain.apply("0")).isEqualTo("0");
    assertThat(faults)
        .containsExactly(new HookFault(HOOK, NAME, Kind.THREW, "java.lang.ClassCastException"));
  }

  @Test
  void aListWithoutAValueInAPlaceIsPassedOver() {
    FilterChain<List<String>> lists = new FilterChain<>(NAME, GivenValues::texts, faults::add);
    lists.with(HOOK, value -> Arrays.asList("EXTRAS", null));
    assertThat(lists.apply(List.of("NPAX"))).containsExactly("NPAX");
    assertThat(faults).extracting(HookFault::kind).containsExactly(Kind.THREW);
  }

  @Test
  void whatAFilterChangesInItsListLaterIsItsOwnBusiness() {
    List<String> kept = new ArrayList<>(List.of("EXTRAS"));
    FilterChain<List<String>> lists = new FilterChain<>(NAME, GivenValues::texts, faults::add);
    lists.with(HOOK, value -> kept);
    List<String> given = lists.apply(List.of());
    kept.clear();
    assertThat(given).containsExactly("EXTRAS");
  }

  @Test
  void aMapWithoutAValueForANameIsPassedOver() {
    FilterChain<Map<String, String>> maps =
        new FilterChain<>(NAME, GivenValues::textsByName, faults::add);
    Map<String, String> holed = new HashMap<>();
    holed.put("X-LWS-Cache", null);
    maps.with(HOOK, value -> holed);
    assertThat(maps.apply(Map.of())).isEmpty();
    assertThat(faults).hasSize(1);
  }

  @Test
  void aFaultNamesClassesAndNothingElse() {
    assertThat(new HookFault(HOOK, NAME, Kind.OTHER_VERSION, "java.lang.NoSuchMethodError").line())
        .isEqualTo("provider.Hook (other version: java.lang.NoSuchMethodError, hb_filter)");
    assertThat(
            new HookFault("broken.jar", "", Kind.NOT_LOADED, "java.util.zip.ZipException").line())
        .isEqualTo("broken.jar (not loaded: java.util.zip.ZipException)");
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Filter<String> number() {
    Filter raw = value -> 15;
    return raw;
  }

  @SuppressWarnings("NullAway")
  private static Filter<String> nothing() {
    return value -> null;
  }
}
