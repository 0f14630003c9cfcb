package ee.hbook.attention;

import ee.hbook.account.Capability;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Everything that needs a person now.
 *
 * @param open what nobody has put off, the most urgent first
 * @param snoozed what somebody has put off, in the same order
 */
public record NeedList(List<Need> open, List<PutOff> snoozed) {

  /**
   * A fact that was put off.
   *
   * @param need the fact
   * @param snooze until when, by whom and why
   */
  public record PutOff(Need need, Snooze snooze) {}

  public NeedList {
    open = List.copyOf(open);
    snoozed = List.copyOf(snoozed);
  }

  /**
   * Puts a list together.
   *
   * @param needs the facts, in any order; of two with one key one is kept
   * @param snoozes what was put off and has not come back
   * @return the list
   */
  public static NeedList of(Collection<Need> needs, Collection<Snooze> snoozes) {
    Map<String, Snooze> byKey =
        snoozes.stream()
            .collect(Collectors.toMap(Snooze::key, Function.identity(), (one, same) -> one));
    List<Need> open = new ArrayList<>();
    List<PutOff> snoozed = new ArrayList<>();
    needs.stream()
        .sorted(Need.BY_URGENCY)
        .collect(
            Collectors.toMap(
                Need::key, Function.identity(), (one, same) -> one, LinkedHashMap::new))
        .forEach(
            (key, need) -> {
              Snooze snooze = byKey.get(key);
              if (snooze == null) {
                open.add(need);
              } else {
                snoozed.add(new PutOff(need, snooze));
              }
            });
    return new NeedList(open, snoozed);
  }

  /**
   * The same as somebody may see it.
   *
   * @param may what the reader may do
   * @return without what is none of their business
   */
  public NeedList readableBy(Predicate<Capability> may) {
    return new NeedList(
        open.stream().filter(need -> may.test(need.kind().needed())).toList(),
        snoozed.stream().filter(each -> may.test(each.need().kind().needed())).toList());
  }

  /**
   * Whether no fact holds at all, put off or not: only then may a page say that all is well.
   *
   * @return true when there is nothing
   */
  public boolean isEmpty() {
    return open.isEmpty() && snoozed.isEmpty();
  }

  /**
   * Finds a fact.
   *
   * @param key its key
   * @return the fact, put off or not; empty when it does not hold
   */
  public Optional<Need> find(String key) {
    return open.stream()
        .filter(need -> need.key().equals(key))
        .findFirst()
        .or(
            () ->
                snoozed.stream()
                    .map(PutOff::need)
                    .filter(need -> need.key().equals(key))
                    .findFirst());
  }
}
