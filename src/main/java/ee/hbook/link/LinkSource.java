package ee.hbook.link;

/**
 * Where a link's calendar is kept. Only the source itself knows how to get there: whoever else asks
 * wants to know who is on the other side.
 */
public sealed interface LinkSource permits CalendarUrl {

  /**
   * Whose it is: what links have in common that have their troubles together, and what may be said
   * of a source without giving it away.
   *
   * @return a name in lower case, such as a host; empty when nobody can tell
   */
  String peer();
}
