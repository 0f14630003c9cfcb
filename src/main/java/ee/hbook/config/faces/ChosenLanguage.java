package ee.hbook.config.faces;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.util.Locale;

/** Every view speaks the language that its reader chose, or else the one of the browser. */
public class ChosenLanguage extends ViewHandlerWrapper {

  /**
   * Stands before another handler.
   *
   * @param wrapped does all the rest
   */
  public ChosenLanguage(ViewHandler wrapped) {
    super(wrapped);
  }

  @Override
  public Locale calculateLocale(FacesContext context) {
    return CDI.current()
        .select(Preferences.class)
        .get()
        .language()
        .orElseGet(() -> super.calculateLocale(context));
  }
}
