package ee.hbook.account.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

  private static ResourceBundle bundle(String language) {
    return ResourceBundle.getBundle(
        "ee.hbook.messages",
        Locale.forLanguageTag(language),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "cs", "pt"})
  void everyTextIsTranslated(String language) {
    ResourceBundle root = bundle("");
    ResourceBundle translation = bundle(language);
    assertThat(root.keySet())
        .allSatisfy(
            key ->
                assertThat(translation.keySet().contains(key) && ownKey(translation, key))
                    .as(key)
                    .isTrue());
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "cs", "pt"})
  void noTranslationHasATextThatEnglishLacks(String language) {
    assertThat(bundle("").keySet()).containsAll(bundle(language).keySet());
  }

  /** Whether the translation itself has the key, rather than the English bundle behind it. */
  private static boolean ownKey(ResourceBundle bundle, String key) {
    return ((java.util.PropertyResourceBundle) bundle).handleGetObject(key) != null;
  }
}
