package ee.hbook.hook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActionListTest {

  private final List<String> told = new ArrayList<>();
  private final List<HookFault> faults = new ArrayList<>();
  private final ActionList<String> actions = new ActionList<>("hb_create_reservation", faults::add);

  @Test
  void allAreToldInTheirOrder() {
    actions.add("First", happened -> told.add("first " + happened));
    actions.add("Second", happened -> told.add("second " + happened));

    actions.tell("7");

    assertThat(told).containsExactly("first 7", "second 7");
  }

  @Test
  void oneThatThrowsKeepsNobodyElseFromBeingTold() {
    actions.add(
        "Throws",
        happened -> {
          throw new AssertionError(happened);
        });
    actions.add("Good", told::add);

    actions.tell("7");

    assertThat(told).containsExactly("7");
    assertThat(faults)
        .containsExactly(
            new HookFault(
                "Throws",
                "hb_create_reservation",
                HookFault.Kind.THREW,
                "java.lang.AssertionError"));
  }

  @Test
  void oneOfAnotherVersionIsNamedAsThat() {
    actions.add(
        "Old",
        happened -> {
          throw new NoSuchMethodError();
        });

    actions.tell("7");

    assertThat(faults).extracting(HookFault::kind).containsExactly(HookFault.Kind.OTHER_VERSION);
  }
}
