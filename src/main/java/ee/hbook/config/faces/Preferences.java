package ee.hbook.config.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * How the reader likes the screens: kept in cookies that {@code frame.js} writes, so that a page is
 * right from its first byte on, before anybody has signed in, too.
 */
@Named("preferences")
@RequestScoped
public class Preferences {

  private static final List<String> LANGUAGES = List.of("en", "fr", "cs", "pt");

  private final HttpServletRequest request;

  @Inject
  public Preferences(HttpServletRequest request) {
    this.request = request;
  }

  /**
   * The colour scheme.
   *
   * @return {@code light}, {@code dark}, or {@code system}: as the reader's system has it
   */
  public String getAppearance() {
    return cookie("hb-appearance", getAppearances()).orElse("system");
  }

  /**
   * What {@link #getAppearance} can be.
   *
   * @return the default first
   */
  public List<String> getAppearances() {
    return List.of("system", "light", "dark");
  }

  /**
   * Whether the menu shows its pictures only.
   *
   * @return as the reader left it
   */
  public boolean isMenuFolded() {
    return cookie("hb-menu", List.of("folded")).isPresent();
  }

  /**
   * The languages of the screens.
   *
   * @return each is called by its own name
   */
  public List<Language> getLanguages() {
    return LANGUAGES.stream().map(Language::new).toList();
  }

  /**
   * The language that the reader chose.
   *
   * @return empty when the browser decides
   */
  public Optional<Locale> language() {
    return cookie("hb-language", LANGUAGES).map(Locale::forLanguageTag);
  }

  private Optional<String> cookie(String name, List<String> known) {
    return Arrays.stream(Objects.requireNonNullElse(request.getCookies(), new Cookie[0]))
        .filter(cookie -> cookie.getName().equals(name))
        .map(Cookie::getValue)
        .filter(known::contains)
        .findFirst();
  }

  /**
   * A language of the screens.
   *
   * @param tag such as {@code fr}
   */
  public record Language(String tag) {

    /**
     * What it calls itself.
     *
     * @return such as Français
     */
    public String name() {
      Locale own = Locale.forLanguageTag(tag);
      String name = own.getDisplayLanguage(own);
      return name.substring(0, 1).toUpperCase(own) + name.substring(1);
    }
  }
}
