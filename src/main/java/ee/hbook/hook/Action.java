package ee.hbook.hook;

/**
 * WordPress's action, typed: is told that something has happened, and changes nothing by that.
 *
 * <p>Each action of HBook has an interface of its own that extends this one and carries its name; a
 * hosting provider implements it in a JAR of the hooks directory. It is called after the
 * transaction in which it happened, in the background, on the node where it happened, one after the
 * other in that order. Nobody waits for it, and nothing is told again: what happened right before a
 * node dies may be told to nobody. Whoever needs all of it asks the API.
 *
 * @param <H> what has happened
 */
public interface Action<H> {

  /**
   * Is told.
   *
   * @param happened what has happened, by numbers
   */
  void happened(H happened);
}
