package ee.hbook.config.faces;

import ee.hbook.config.FailureSaying;

/** Puts the code of a failed fetch into the reader's words. */
public final class FailureWords {

  private FailureWords() {}

  /**
   * Why a calendar could not be had.
   *
   * @param code the code of the failure, such as {@code http-404}
   * @param host where the calendar is; nothing else of its address is said
   * @return a sentence
   */
  public static String of(String code, String host) {
    return Screen.text(FailureSaying.of(code, host));
  }
}
