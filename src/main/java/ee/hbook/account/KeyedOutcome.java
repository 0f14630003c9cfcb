package ee.hbook.account;

/** What a call that brought a key has to do, by what is known of that key. */
public sealed interface KeyedOutcome {

  /** The key is new: the call is to be carried out, and its answer kept. */
  record First() implements KeyedOutcome {}

  /** The same call is being carried out. */
  record Running() implements KeyedOutcome {}

  /** The same call began and was never answered, as when the server was stopped meanwhile. */
  record Interrupted() implements KeyedOutcome {}

  /** The key belongs to another call. */
  record OtherCall() implements KeyedOutcome {}

  /**
   * The same call was answered.
   *
   * @param sealed the answer, as it was given to be kept
   */
  record Answered(String sealed) implements KeyedOutcome {}
}
