package ee.hbook.hook;

import ee.hbook.hook.HookFault.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * The filters of one kind, run one after the other as WordPress's {@code apply_filters} does. A
 * filter that does not work is passed over: the value goes on as it was before it.
 *
 * @param <T> what is filtered
 */
public final class FilterChain<T> {

  private record Link<T>(String hook, Filter<T> filter) {}

  private final String name;
  private final UnaryOperator<T> given;
  private final Consumer<HookFault> faults;
  private final List<Link<T>> links = new ArrayList<>();

  /**
   * Makes a chain without filters.
   *
   * @param name HBook's name of the filter
   * @param given looks at what a filter gave back, as {@link GivenValues} do: throws when it is not
   *     of the type that the filter promises
   * @param faults is told of each filter that was passed over, each time
   */
  public FilterChain(String name, UnaryOperator<T> given, Consumer<HookFault> faults) {
    this.name = name;
    this.given = given;
    this.faults = faults;
  }

  /**
   * Puts a filter at the end.
   *
   * @param hook the class by which it is told of
   * @param filter the filter
   * @return this chain
   */
  public FilterChain<T> with(String hook, Filter<T> filter) {
    links.add(new Link<>(hook, filter));
    return this;
  }

  /**
   * Sends a value through the filters.
   *
   * @param value what the first one gets
   * @return what the last one that works gave back; the value itself when there is none
   */
  public T apply(T value) {
    T current = value;
    for (Link<T> link : links) {
      current = next(link, current);
    }
    return current;
  }

  // A hook is somebody else's code: whatever it throws is its own fault and costs nobody a feed.
  private T next(Link<T> link, T value) {
    try {
      T changed = link.filter().apply(value);
      if (changed != null) {
        return given.apply(changed);
      }
      faults.accept(new HookFault(link.hook(), name, Kind.GAVE_NOTHING, ""));
    } catch (LinkageError outdated) {
      faults.accept(HookFault.of(link.hook(), name, Kind.OTHER_VERSION, outdated));
    } catch (Throwable failed) {
      faults.accept(HookFault.of(link.hook(), name, Kind.THREW, failed));
    }
    return value;
  }
}
