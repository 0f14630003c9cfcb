package ee.hbook.feed.content;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.feed.FeedVariant;
import ee.hbook.settings.ExportSettings.Templates;
import ee.hbook.settings.Site;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TemplatePreviewTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-06-01");
  private static final Site SITE =
      new Site("Villa Mimosa", ZoneOffset.UTC, Optional.empty(), Locale.ENGLISH);

  private static TemplatePreview preview(String summary, FeedVariant variant) {
    return TemplatePreview.of(
        new Templates(summary, ""), Sample.ACCOMMODATIONS.getFirst(), SITE, variant, TODAY);
  }

  @Test
  void theFullFeedTellsOfTheGuest() {
    assertThat(preview("[customer_first_name] [resa_check_in]", FeedVariant.FULL).summary())
        .isEqualTo("Anna Jun 15, 2026");
  }

  @Test
  void theAnonymousFeedDoesNot() {
    assertThat(preview("[customer_last_name]#[resa_id]", FeedVariant.ANONYMOUS).summary())
        .isEqualTo("#128");
  }

  @Test
  void everyVariableThatIsOfferedIsKnown() {
    String all = "[" + String.join("] [", TemplatePreview.VARIABLES) + "]";
    assertThat(preview(all, FeedVariant.FULL).summary()).doesNotContain("[");
  }

  @Test
  void noVariableThatIsOfferedForBookingSitesStaysEmpty() {
    assertThat(TemplatePreview.ANONYMOUS_VARIABLES)
        .allSatisfy(
            name ->
                assertThat(preview("([" + name + "])", FeedVariant.ANONYMOUS).summary())
                    .isNotEqualTo("()"));
  }
}
