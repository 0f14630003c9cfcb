package ee.hbook.config;

import ee.hbook.config.gate.Closed;
import ee.hbook.config.gate.StaysClosed;

/** The data in the database is of a newer HBook than this one, and was left as it is. */
public class NewerData extends StaysClosed {

  private static final long serialVersionUID = 1L;

  /**
   * Says what it is, to whoever runs the server.
   *
   * @param sentence what is there, and what to do
   */
  public NewerData(String sentence) {
    super(Closed.NEWER_DATA, sentence, null);
  }
}
