package ee.hbook.config.house.jpa;

import ee.hbook.config.house.ThisHouse;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/** The datasource of this house: the server's default one, or its own. */
@ApplicationScoped
@SuppressWarnings({"NullAway.Init", "BanJNDI"}) // the name comes from our own WAR
public class HouseDataSource {

  @Resource(lookup = "java:comp/DefaultDataSource")
  private DataSource dataSource;

  /** A house with a name has a datasource that only its own descriptor names. */
  @PostConstruct
  void find() {
    if (ThisHouse.OURS.isNamed()) {
      try {
        dataSource = InitialContext.doLookup(ThisHouse.OURS.dataSource());
      } catch (NamingException unknown) {
        throw new IllegalStateException(
            "The server has no datasource " + ThisHouse.OURS.dataSource(), unknown);
      }
    }
  }

  /**
   * The datasource.
   *
   * @return for whoever needs more of the database than its entities
   */
  public DataSource get() {
    return dataSource;
  }
}
