package ee.hbook.config.house.http;

import ee.hbook.config.house.ThisHouse;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.Locale;

/**
 * Gives the session of a house with a name a cookie of that name: the browser sends it that of the
 * house at the root, too, and the server would take whichever comes first.
 */
@WebListener
public class OwnSession implements ServletContextListener {

  @Override
  public void contextInitialized(ServletContextEvent event) {
    if (ThisHouse.OURS.isNamed()) {
      event
          .getServletContext()
          .getSessionCookieConfig()
          .setName("HBOOK-" + ThisHouse.OURS.name().toUpperCase(Locale.ROOT));
    }
  }
}
