package ee.hbook.sync.application;

import ee.hbook.sync.PersonsWord;

/**
 * What is known of an answer beside the calendar that it holds.
 *
 * @param digest by what it is known again; may be empty
 * @param word what a person has said of it: what a calendar that is right no longer has goes
 *     without a further look
 * @param strange whether it bears another signature than the one that was accepted: its nights are
 *     held, and nothing is freed
 * @param old whether it is an older copy than the one that was followed last: the same
 */
public record Answer(String digest, PersonsWord word, boolean strange, boolean old) {

  /** Of which nothing else is known. */
  public static final Answer PLAIN = new Answer("", PersonsWord.NONE, false, false);
}
