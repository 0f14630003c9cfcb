package ee.hbook.attention.application;

import ee.hbook.account.Capability;
import ee.hbook.attention.Need;
import ee.hbook.attention.Remedy;
import ee.hbook.attention.Remedy.Press;
import ee.hbook.config.Conflict;
import ee.hbook.config.InvalidInput;
import ee.hbook.config.NotFound;
import ee.hbook.config.Saying;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Does what a remedy of a fact says, as long as the fact holds. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class ApplyRemedy {

  private final ListNeeds listNeeds;
  private final Clock clock;

  @Inject
  public ApplyRemedy(ListNeeds listNeeds, Clock clock) {
    this.listNeeds = listNeeds;
    this.clock = clock;
  }

  /**
   * Applies one.
   *
   * @param key the fact's key
   * @param name the remedy's name
   * @param choice what was chosen
   * @param may what whoever asks may do
   * @return what was done, in words; empty when there is nothing to say. That the list is whole
   *     again is an answer, too
   * @throws NotFound if the fact does not hold any more
   * @throws Conflict if whoever looks finds it as it was
   * @throws InvalidInput naming {@code remedy} or {@code choice}
   */
  public Optional<Saying> apply(
      String key, String name, Optional<String> choice, Predicate<Capability> may) {
    Instant now = clock.instant();
    Map<NeedSource, List<Need>> listed = listNeeds.bySource(now);
    Need incomplete = ListNeeds.incomplete(now);
    if (incomplete.key().equals(key) && may.test(incomplete.kind().needed())) {
      press(incomplete, name, may);
      if (listed.values().stream().flatMap(List::stream).map(Need::key).anyMatch(key::equals)) {
        throw new Conflict(Saying.of("need_look_still"));
      }
      return Optional.of(Saying.of("need_list_complete"));
    }
    for (Map.Entry<NeedSource, List<Need>> each : listed.entrySet()) {
      Optional<Need> found =
          each.getValue().stream()
              .filter(need -> need.key().equals(key) && may.test(need.kind().needed()))
              .findFirst();
      if (found.isPresent()) {
        Press press = press(found.get(), name, may);
        return each.getKey().apply(found.get(), press.name(), chosen(press, choice));
      }
    }
    throw new NotFound(Saying.of("refusal_no_need"));
  }

  private static Press press(Need need, String name, Predicate<Capability> may) {
    for (Remedy remedy : need.remedies()) {
      if (remedy instanceof Press press && press.name().equals(name) && may.test(press.needed())) {
        return press;
      }
    }
    throw new InvalidInput("remedy", Saying.of("refusal_no_remedy"));
  }

  private static Optional<String> chosen(Press press, Optional<String> choice) {
    if (press.choices().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        choice
            .filter(value -> press.choices().stream().anyMatch(one -> one.value().equals(value)))
            .orElseThrow(() -> new InvalidInput("choice", Saying.of("refusal_no_choice"))));
  }
}
