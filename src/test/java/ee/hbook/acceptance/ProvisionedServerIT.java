package ee.hbook.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.annotation.Resource;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Seen from inside: what {@code server-config/wildfly} promises to whatever is deployed. */
@ExtendWith(ArquillianExtension.class)
class ProvisionedServerIT {

  private static final String UNIT =
      """
      <persistence xmlns="https://jakarta.ee/xml/ns/persistence" version="3.0">
        <persistence-unit name="probe">
          <provider>org.eclipse.persistence.jpa.PersistenceProvider</provider>
        </persistence-unit>
      </persistence>
      """;

  @Resource private DataSource database;

  @PersistenceContext private EntityManager entities;

  @Deployment
  static WebArchive deployment() {
    return ShrinkWrap.create(WebArchive.class, "provisioned-server.war")
        .addAsResource(new StringAsset(UNIT), "META-INF/persistence.xml")
        .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
  }

  @Test
  void theDefaultDatabaseIsH2UntilAVariableSaysOtherwise() throws SQLException {
    try (Connection connection = database.getConnection()) {
      assertEquals("H2", connection.getMetaData().getDatabaseProductName());
    }
  }

  @Test
  void eclipseLinkReachesTheDefaultDatabase() {
    assertEquals(1, entities.createNativeQuery("select 1").getSingleResult());
    assertEquals(
        "org.eclipse.persistence.internal.jpa.EntityManagerImpl",
        entities.getDelegate().getClass().getName());
  }
}
