package ee.hbook.account.faces;

import ee.hbook.account.ReaderLocale;
import ee.hbook.account.User;
import ee.hbook.account.application.SignedIn;
import ee.hbook.config.faces.Preferences;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Every view speaks the language that its reader chose: in this browser, or else in the profile.
 * Whoever chose none has the one of the browser. Dates and times are written as in the country that
 * the profile names, or else the browser.
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
    Optional<User> reader = CDI.current().select(SignedIn.class).get().user();
    Locale language =
        inThisBrowser()
            .or(() -> reader.flatMap(ChosenLanguage::inTheProfile))
            .orElseGet(() -> super.calculateLocale(context));
    List<Locale> browser = new ArrayList<>();
    context.getExternalContext().getRequestLocales().forEachRemaining(browser::add);
    return ReaderLocale.of(language, reader.map(User::region).orElse(""), browser);
  }

  private static Optional<Locale> inThisBrowser() {
    return CDI.current().select(Preferences.class).get().language();
  }

  private static Optional<Locale> inTheProfile(User reader) {
    return Optional.of(reader.language())
        .filter(User.LANGUAGES::contains)
        .map(Locale::forLanguageTag);
  }
}
