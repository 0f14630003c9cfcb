package ee.hbook.config.gate;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The house stays closed for a reason that whoever runs the server has to see to. Its message says
 * what is so and what to do, names nobody's data, and goes to the log as it is.
 */
public abstract class StaysClosed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Closed why;

  /**
   * Says it.
   *
   * @param why the same in a few words
   * @param message what is so and what to do
   * @param cause what was thrown, if anything was
   */
  protected StaysClosed(Closed why, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.why = why;
  }

  /**
   * Such a reason among the causes of a failure: whoever hands it on wraps it.
   *
   * @param failure what was thrown
   * @return the outermost one
   */
  public static Optional<StaysClosed> causeOf(Throwable failure) {
    return Stream.<@Nullable Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
        .limit(30)
        .filter(StaysClosed.class::isInstance)
        .map(StaysClosed.class::cast)
        .findFirst();
  }

  /** The same in a few words. */
  public Closed why() {
    return why;
  }
}
