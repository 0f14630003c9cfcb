package ee.hbook.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalTargetTest {

  @Test
  void aScreenOfOursIsKeptWithItsQuery() {
    assertThat(LocalTarget.of("/admin/reservations.xhtml?status=new&page=2").path())
        .isEqualTo("/admin/reservations.xhtml?status=new&page=2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "https://evil.example/admin/",
        "//evil.example/admin/",
        "/\\evil.example",
        "/admin/\\evil.example",
        "/admin//evil.example",
        "/admin/../api/links",
        "javascript:alert(1)",
        "/api/links",
        "/admin/login.xhtml",
        "/admin/x\r\nSet-Cookie: a=b",
        "/administration",
        " /admin/index.xhtml"
      })
  void anythingElseLeadsToTheStartPage(String wish) {
    assertThat(LocalTarget.of(wish)).isEqualTo(LocalTarget.START);
  }
}
