package ee.hbook.account.faces;

import ee.hbook.account.User;
import ee.hbook.account.application.SignedIn;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.util.Locale;

/** Speaks to users in the language that they chose for themselves, else in their browser's. */
public class SpokenLanguage extends ViewHandlerWrapper {

  /**
   * Asked by Faces, as {@code faces-config.xml} says.
   *
   * @param wrapped knows the browser's language
   */
  public SpokenLanguage(ViewHandler wrapped) {
    super(wrapped);
  }

  @Override
  public Locale calculateLocale(FacesContext faces) {
    return CDI.current()
        .select(SignedIn.class)
        .get()
        .user()
        .map(User::language)
        .filter(User.LANGUAGES::contains)
        .map(language -> Locale.forLanguageTag(language))
        .orElseGet(() -> super.calculateLocale(faces));
  }
}
