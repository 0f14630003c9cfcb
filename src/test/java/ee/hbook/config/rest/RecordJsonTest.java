package ee.hbook.config.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordJsonTest {

  /**
   * An inner record.
   *
   * @param num a number
   */
  public record Inner(int num) {}

  /**
   * A record of everything.
   *
   * @param id a long
   * @param name a text
   * @param day a day
   * @param instant an instant
   * @param truth a boolean
   * @param inner a record
   * @param list records
   */
  public record Outer(
      long id,
      @Nullable String name,
      @Nullable LocalDate day,
      @Nullable Instant instant,
      boolean truth,
      @Nullable Inner inner,
      List<Inner> list) {}

  @Test
  void componentsAreWrittenInTheirOrder() {
    Outer outer =
        new Outer(
            1,
            "Zoë \"🏖\"",
            LocalDate.of(2027, 6, 1),
            Instant.parse("2027-06-01T12:00:00Z"),
            true,
            new Inner(2),
            List.of(new Inner(3), new Inner(4)));

    assertThat(RecordJson.object(outer).toString())
        .isEqualTo(
            "{\"id\":1,\"name\":\"Zoë \\\"🏖\\\"\",\"day\":\"2027-06-01\","
                + "\"instant\":\"2027-06-01T12:00:00Z\",\"truth\":true,\"inner\":{\"num\":2},"
                + "\"list\":[{\"num\":3},{\"num\":4}]}");
  }

  @Test
  void nullsAreLeftOut() {
    assertThat(RecordJson.object(new Outer(1, null, null, null, false, null, List.of())).toString())
        .isEqualTo("{\"id\":1,\"truth\":false,\"list\":[]}");
  }

  @Test
  void aListIsAPlainArray() {
    assertThat(RecordJson.array(List.of(new Inner(1), new Inner(2))).toString())
        .isEqualTo("[{\"num\":1},{\"num\":2}]");
  }
}
