package ee.hbook.config.gate;

/** Port: whose the database is. One house lives in it, on as many servers as it likes. */
public interface Tenancy {

  /**
   * Looks who lives there, before anything is changed.
   *
   * @throws Occupied if it is another house, or this one in another deployment of this server
   */
  void look();

  /**
   * Moves in, to be called when the tables are up to date.
   *
   * @throws Occupied as {@link #look}; who moves in at the same moment counts
   */
  void moveIn();
}
