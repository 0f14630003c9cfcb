package ee.hbook.config.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PaletteTest {

  @Test
  void whatIsWrittenAndItsSurfaceAreToldApart() {
    assertThat(Palette.follow("a:hover{background:#fff;color:#fff;border:1px solid #2196F3}"))
        .isEqualTo(
            "a:hover{background:var(--hb-paper);color:#fff;border:1px solid"
                + " var(--hb-accent-fill)}");
  }

  @Test
  void aColourWithoutACounterpartStays() {
    assertThat(Palette.follow(".b{color:#123456}")).isEqualTo(".b{color:#123456}");
  }

  @Test
  void theThemeOfPrimeFacesKeepsNoneOfItsGreys() throws IOException {
    try (InputStream theme =
        getClass().getResourceAsStream("/META-INF/resources/primefaces-saga-blue/theme.css")) {
      String css = new String(Objects.requireNonNull(theme).readAllBytes(), StandardCharsets.UTF_8);
      assertThat(Palette.follow(css))
          .doesNotContain(
              "background:#fff",
              "background:#f8f9fa",
              ";color:#495057",
              "border:1px solid #dee2e6");
    }
  }
}
