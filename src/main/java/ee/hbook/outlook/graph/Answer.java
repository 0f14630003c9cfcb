package ee.hbook.outlook.graph;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What came of asking Graph. Failure of the outside world is a value.
 *
 * @param <T> what was asked for
 */
public sealed interface Answer<T> {

  /**
   * It was done.
   *
   * @param value what was asked for
   * @param <T> its type
   */
  record Done<T>(T value) implements Answer<T> {}

  /**
   * It was not done, or nobody knows.
   *
   * @param fault why
   * @param <T> the type of what was asked for
   */
  record Failed<T>(GraphFault fault) implements Answer<T> {}

  /**
   * The same with what is made of the value.
   *
   * @param next makes it
   * @param <R> its type
   * @return done when this is
   */
  default <R> Answer<R> map(Function<? super T, ? extends R> next) {
    return then(value -> new Done<R>(next.apply(value)));
  }

  /**
   * What is asked next, when this is done.
   *
   * @param next asks it with the value
   * @param <R> the type of its answer
   * @return the next answer, or this fault
   */
  default <R> Answer<R> then(Function<? super T, Answer<R>> next) {
    return switch (this) {
      case Done<T>(T value) -> next.apply(value);
      case Failed<T>(GraphFault fault) -> new Failed<>(fault);
    };
  }

  /**
   * The same with another fault, when it failed.
   *
   * @param next makes it
   * @return this when it was done
   */
  default Answer<T> otherwise(UnaryOperator<GraphFault> next) {
    return switch (this) {
      case Done<T> done -> done;
      case Failed<T>(GraphFault fault) -> new Failed<>(next.apply(fault));
    };
  }

  /**
   * What was asked for.
   *
   * @return empty when it failed
   */
  default Optional<T> whenDone() {
    return switch (this) {
      case Done<T>(T value) -> Optional.of(value);
      case Failed<T>(GraphFault fault) -> Optional.empty();
    };
  }

  /**
   * Why it failed.
   *
   * @return empty when it was done
   */
  default Optional<GraphFault> failure() {
    return switch (this) {
      case Done<T>(T value) -> Optional.empty();
      case Failed<T>(GraphFault fault) -> Optional.of(fault);
    };
  }
}
