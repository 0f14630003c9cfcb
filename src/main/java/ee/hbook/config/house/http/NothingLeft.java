package ee.hbook.config.house.http;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.beans.Introspector;

/**
 * Takes out of the server's own caches what a deployment that ends has left there: the JDK
 * remembers the classes of the screens, and with them all of the deployment.
 */
@WebListener
public class NothingLeft implements ServletContextListener {

  @Override
  public void contextDestroyed(ServletContextEvent event) {
    Introspector.flushCaches();
  }
}
