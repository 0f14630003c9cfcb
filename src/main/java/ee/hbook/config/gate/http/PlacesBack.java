package ee.hbook.config.gate.http;

import jakarta.inject.Inject;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;

/** Takes the place of each request back at its end, however it ends. */
@WebListener
@SuppressWarnings("NullAway.Init")
public class PlacesBack implements ServletRequestListener {

  @Inject private Admittance admittance;

  @Override
  public void requestDestroyed(ServletRequestEvent event) {
    admittance.over(event.getServletRequest());
  }
}
