package ee.hbook.hook.application;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Instance;
import java.util.Comparator;
import java.util.List;

/** The filter beans of one kind in the order in which they are applied. */
public final class FilterBeans {

  /** Where a bean without {@link Priority} stands, as WordPress's {@code add_filter} has it. */
  private static final int USUAL = 10;

  private FilterBeans() {}

  /**
   * Resolves the beans once; they live as long as the bean that asked.
   *
   * @param <F> the kind of filter
   * @param beans the beans of that kind
   * @return by {@code @Priority}, the lowest number first
   */
  public static <F> List<F> inOrder(Instance<F> beans) {
    return beans
        .handlesStream()
        .sorted(Comparator.comparingInt(FilterBeans::priority))
        .map(Instance.Handle::get)
        .toList();
  }

  private static int priority(Instance.Handle<?> handle) {
    Priority priority = handle.getBean().getBeanClass().getAnnotation(Priority.class);
    return priority == null ? USUAL : priority.value();
  }
}
