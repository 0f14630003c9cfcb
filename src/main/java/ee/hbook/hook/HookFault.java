package ee.hbook.hook;

import ee.hbook.config.Saying;
import ee.hbook.config.Worded;

/**
 * What a hook did instead of its work. It names classes only: what an exception says may hold what
 * the hook was working on.
 *
 * @param hook the hook's class, or the JAR when it could not be read
 * @param filter HBook's name of the filter; empty when the hook did not get so far
 * @param kind what went wrong
 * @param thrown the class of what it threw; may be empty
 */
public record HookFault(String hook, String filter, Kind kind, String thrown) {

  /** What can go wrong with a hook. */
  public enum Kind implements Worded {
    /** Its JAR or its class could not be read. */
    NOT_LOADED,
    /** Its constructor threw, or there is none without parameters. */
    NOT_MADE,
    /** It was compiled for another version than this one. */
    OTHER_VERSION,
    /** It threw. */
    THREW,
    /** It gave back null. */
    GAVE_NOTHING;
  }

  /**
   * A fault with something thrown.
   *
   * @param hook the hook's class
   * @param filter HBook's name of the filter; may be empty
   * @param kind what went wrong
   * @param thrown what was thrown
   * @return the fault
   */
  public static HookFault of(String hook, String filter, Kind kind, Throwable thrown) {
    return new HookFault(hook, filter, kind, thrown.getClass().getName());
  }

  /**
   * The hook and what went wrong.
   *
   * @return a sentence with the names of classes
   */
  public Saying said() {
    return Saying.of(
        "hook_fault",
        hook,
        Saying.of("hook_fault_" + kind.word()),
        (thrown.isEmpty() ? "" : ": " + thrown) + (filter.isEmpty() ? "" : ", " + filter));
  }

  /**
   * For a log.
   *
   * @return what is {@link #said}, in English
   */
  public String line() {
    return said().inEnglish();
  }
}
