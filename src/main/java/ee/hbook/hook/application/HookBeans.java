package ee.hbook.hook.application;

import ee.hbook.hook.Action;
import ee.hbook.hook.ActionList;
import ee.hbook.hook.Filter;
import ee.hbook.hook.FilterChain;
import ee.hbook.hook.HookFault;
import ee.hbook.hook.HookFault.Kind;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Instance;
import java.util.Comparator;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

/** The hooks of one kind in the order of their priority. */
public final class HookBeans {

  /** Where a bean without {@link Priority} stands, as WordPress's {@code add_filter} has it. */
  private static final int USUAL = 10;

  private static final int MOST_CAUSES = 10;

  private HookBeans() {}

  /**
   * Resolves filters once; they live as long as the bean that asked. One that cannot be made is
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
  public static <T, F extends Filter<T>> FilterChain<T> filters(
      Instance<F> beans, String name, UnaryOperator<T> given, FailingHooks failing) {
    FilterChain<T> chain = new FilterChain<>(name, given, failing::add);
    inOrder(beans, name, failing, chain::with);
    return chain;
  }

  /** The same for actions. */
  static <H, A extends Action<H>> ActionList<H> actions(
      Instance<A> beans, String name, FailingHooks failing) {
    ActionList<H> list = new ActionList<>(name, failing::add);
    inOrder(beans, name, failing, list::add);
    return list;
  }

  private static <B> void inOrder(
      Instance<B> beans, String name, FailingHooks failing, BiConsumer<String, B> taker) {
    beans
        .handlesStream()
        .sorted(Comparator.comparingInt(HookBeans::priority))
        .forEach(
            handle -> {
              String hook = handle.getBean().getBeanClass().getName();
              try {
                taker.accept(hook, handle.get());
              } catch (Throwable failed) {
                failing.add(HookFault.of(hook, name, Kind.NOT_MADE, cause(failed)));
              }
            });
  }

  /** What the hook itself threw, behind what CDI and reflection put around it. */
  static Throwable cause(Throwable thrown) {
    Throwable first = thrown;
    for (int depth = 0; depth < MOST_CAUSES && first.getCause() != null; depth++) {
      first = first.getCause();
    }
    return first;
  }

  private static int priority(Instance.Handle<?> handle) {
    try {
      Priority priority = handle.getBean().getBeanClass().getAnnotation(Priority.class);
      return priority == null ? USUAL : priority.value();
    } catch (LinkageError unreadable) {
      return USUAL;
    }
  }
}
