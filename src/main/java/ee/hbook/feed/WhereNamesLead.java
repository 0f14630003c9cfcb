package ee.hbook.feed;

/** Port: where the name of a host leads to. */
public interface WhereNamesLead {

  /**
   * Who can reach a host.
   *
   * @param host a name, or an IP address as it stands in a URL
   * @return as far as it can be told from here; it may be minutes old
   */
  Reach of(String host);
}
