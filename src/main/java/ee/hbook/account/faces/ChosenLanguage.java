package ee.hbook.account.faces;

import ee.hbook.account.User;
import ee.hbook.account.application.SignedIn;
import ee.hbook.config.faces.Preferences;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.util.Locale;
import java.util.Optional;

/**
 * Every view speaks the language that its reader chose: in this browser, or else in the profile.
 * Whoever chose none has the one of the browser.
 */
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
    return inThisBrowser()
        .or(ChosenLanguage::inTheProfile)
        .orElseGet(() -> super.calculateLocale(context));
  }

  private static Optional<Locale> inThisBrowser() {
    return CDI.current().select(Preferences.class).get().language();
  }

  private static Optional<Locale> inTheProfile() {
    return CDI.current()
        .select(SignedIn.class)
        .get()
        .user()
        .map(User::language)
        .filter(language -> !language.isEmpty())
        .map(Locale::forLanguageTag);
  }
}
