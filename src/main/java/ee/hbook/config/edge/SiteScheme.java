package ee.hbook.config.edge;

/** Port: by which scheme the site shall be reached. */
public interface SiteScheme {

  /**
   * Whether the address that somebody has set for the site begins with https.
   *
   * @return false while none is set
   */
  boolean isSecure();
}
