package ee.hbook.monitoring;

/** Port: what this node counts for as long as it runs. */
public interface Meters {

  /**
   * Counts a run.
   *
   * @param run the run, over and stored
   */
  void run(WatchedRun run);

  /**
   * Counts polls that found nothing new.
   *
   * @param links how many
   */
  void unchanged(int links);

  /**
   * Counts an answer to a reader of a feed.
   *
   * @param status the HTTP status
   */
  void feedAnswered(int status);

  /**
   * Everything counted, together with how the house stands, for a machine.
   *
   * @param house how the house stands
   * @param accepted the formats that the reader takes, as in the header Accept; may be empty
   * @return the text
   */
  Exposition expose(HouseFigures house, String accepted);

  /**
   * A text for a machine.
   *
   * @param type its media type with version and charset
   * @param body its bytes
   */
  record Exposition(String type, byte[] body) {}
}
