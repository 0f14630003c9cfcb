package ee.hbook.hook.application;

import ee.hbook.hook.Filter;
import ee.hbook.hook.FilterChain;
import ee.hbook.hook.HookFault;
import ee.hbook.hook.HookFault.Kind;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Instance;
import java.util.Comparator;
import java.util.function.UnaryOperator;

/** The filter beans of one kind in the order in which they are applied. */
public final class FilterBeans {

  /** Where a bean without {@link Priority} stands, as WordPress's {@code add_filter} has it. */
  private static final int USUAL = 10;

  private static final int MOST_CAUSES = 10;

  private FilterBeans() {}

  /**
   * Resolves the beans once; they live as long as the bean that asked. One that cannot be made is
   * left out.
   *
   * @param <T> what is filtered
   * @param <F> the kind of filter
   * @param beans the beans of that kind
   * @param name HBook's name of the filter
   * @param given looks at what a filter gave back
   * @param failing is told of those that do not work
   * @return by {@code @Priority}, the lowest number first
   */
  public static <T, F extends Filter<T>> FilterChain<T> inOrder(
      Instance<F> beans, String name, UnaryOperator<T> given, FailingHooks failing) {
    FilterChain<T> chain = new FilterChain<>(name, given, failing::add);
    beans
        .handlesStream()
        .sorted(Comparator.comparingInt(FilterBeans::priority))
        .forEach(handle -> add(chain, handle, name, failing));
    return chain;
  }

  private static <T, F extends Filter<T>> void add(
      FilterChain<T> chain, Instance.Handle<F> handle, String name, FailingHooks failing) {
    String hook = handle.getBean().getBeanClass().getName();
    try {
      chain.with(hook, handle.get());
    } catch (Throwable failed) {
      failing.add(HookFault.of(hook, name, Kind.NOT_MADE, cause(failed)));
    }
  }

  /** What the hook itself threw, behind what CDI and reflection put around it. */
  static Throwable cause(Throwable thrown) {
    Throwable first = thrown;
    for (int depth = 0; depth < MOST_CAUSES && first.getCause() != null; depth++) {
      first = first.getCause();
    }
    return first;
  }

  /** Where its class wants to stand. */
  static int priority(Instance.Handle<?> handle) {
    try {
      Priority priority = handle.getBean().getBeanClass().getAnnotation(Priority.class);
      return priority == null ? USUAL : priority.value();
    } catch (LinkageError unreadable) {
      return USUAL;
    }
  }
}
