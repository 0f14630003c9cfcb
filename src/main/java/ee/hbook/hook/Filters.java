package ee.hbook.hook;

import java.util.Objects;

/** Runs filters one after the other, as WordPress's {@code apply_filters} does. */
public final class Filters {

  private Filters() {}

  /**
   * Sends a value through filters.
   *
   * @param filters in the order in which they act
   * @param value what the first one gets
   * @param <T> the type of the value
   * @return what the last one gave back; the value itself when there is no filter
   * @throws NullPointerException naming the filter that gave back nothing
   */
  public static <T> T fold(Iterable<? extends Filter<T>> filters, T value) {
    T current = value;
    for (Filter<T> filter : filters) {
      current =
          Objects.requireNonNull(
              filter.apply(current), () -> filter.getClass().getName() + " gave back nothing");
    }
    return current;
  }
}
