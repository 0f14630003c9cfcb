package ee.hbook.config.faces;

import org.primefaces.PrimeFaces;

/** Opens and closes the dialogs of the present page, by their {@code widgetVar}. */
public final class Dialogs {

  private Dialogs() {}

  /**
   * Shows a dialog once the present request is answered.
   *
   * @param widget its {@code widgetVar}
   */
  public static void open(String widget) {
    PrimeFaces.current().executeScript("PF('" + widget + "').show()");
  }

  /**
   * Hides a dialog once the present request is answered.
   *
   * @param widget its {@code widgetVar}
   */
  public static void close(String widget) {
    PrimeFaces.current().executeScript("PF('" + widget + "').hide()");
  }
}
