package ee.hbook.reservation.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.primefaces.event.ColumnToggleEvent;
import org.primefaces.model.Visibility;

/** Which columns of the list a person wants to see: kept by the browser, in a cookie. */
@Named("columnChoice")
@RequestScoped
public class ColumnChoice {

  private static final String COOKIE = "hb-hidden-columns";
  private static final int SECONDS = Math.toIntExact(Duration.ofDays(365).toSeconds());

  /**
   * Whether a column is shown.
   *
   * @param column its id
   * @return true until somebody hides it
   */
  public boolean shows(String column) {
    return !hidden().contains(column);
  }

  /**
   * Remembers that a column was shown or hidden.
   *
   * @param toggled what the person did
   */
  public void toggled(ColumnToggleEvent toggled) {
    if (toggled.getColumn() instanceof UIComponent column) {
      Set<String> hidden = hidden();
      if (toggled.getVisibility() == Visibility.HIDDEN) {
        hidden.add(column.getId());
      } else {
        hidden.remove(column.getId());
      }
      browser()
          .addResponseCookie(
              COOKIE,
              String.join(".", hidden),
              Map.of(
                  "path",
                  browser().getRequestContextPath() + "/admin",
                  "maxAge",
                  SECONDS,
                  "httpOnly",
                  true,
                  "SameSite",
                  "Lax"));
    }
  }

  private Set<String> hidden() {
    return browser().getRequestCookieMap().get(COOKIE) instanceof Cookie cookie
        ? new TreeSet<>(Arrays.asList(cookie.getValue().split("\\.")))
        : new TreeSet<>();
  }

  /** Asked for, not injected: its class has no proxy that is made without a constructor. */
  private static ExternalContext browser() {
    return FacesContext.getCurrentInstance().getExternalContext();
  }
}
