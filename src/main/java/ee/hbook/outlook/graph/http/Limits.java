package ee.hbook.outlook.graph.http;

import java.time.Duration;

/**
 * How long and how much we bear.
 *
 * @param connect to be connected within
 * @param answer to have an answer whole within
 * @param patience to wait for a mailbox that wants to be left alone, or for a turn at it
 * @param bytes of one answer
 * @param pages of one list
 * @param atOnce calls to one mailbox
 */
record Limits(
    Duration connect, Duration answer, Duration patience, int bytes, int pages, int atOnce) {

  static final Limits USUAL =
      new Limits(
          Duration.ofSeconds(10),
          Duration.ofSeconds(60),
          Duration.ofSeconds(20),
          16 * 1024 * 1024,
          2000,
          4);
}
