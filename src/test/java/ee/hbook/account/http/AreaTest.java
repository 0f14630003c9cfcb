package ee.hbook.account.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreaTest {

  @ParameterizedTest
  @CsvSource({
    "/api, API",
    "/api/links, API",
    "/admin, SCREENS",
    "/admin/index.xhtml, SCREENS",
    "/, PUBLIC",
    "/apian, PUBLIC",
    "/jakarta.faces.resource/admin.css.xhtml, PUBLIC"
  })
  void aPathBelongsToOneArea(String path, Area area) {
    assertThat(Area.ofPath(path)).isEqualTo(area);
  }
}
