package ee.hbook.reservation.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ee.hbook.config.InvalidInput;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExportRequestTest {

  @Test
  void whatIsLeftOutDoesNotNarrow() {
    ExportRequest all = ExportRequest.parse(Map.of());
    assertThat(all.selection()).isEqualTo(ExportSelection.ALL);
    assertThat(all.columns()).isEqualTo(FileColumn.WRITTEN);
  }

  @Test
  void columnsStandInTheOrderOfTheFile() {
    assertThat(ExportRequest.parse(Map.of("columns", List.of("check_out,num"))).columns())
        .containsExactly(FileColumn.NUM, FileColumn.CHECK_OUT);
  }

  @Test
  void aPeriodMayBeOpenAtOneEnd() {
    ExportSelection selection =
        ExportRequest.parse(Map.of("by", List.of("check_in"), "from", List.of("2026-07-01")))
            .selection();
    assertThat(selection.period()).isEqualTo(ExportPeriod.CHECK_IN);
    assertThat(selection.from()).contains(LocalDate.of(2026, 7, 1));
    assertThat(selection.to()).isEmpty();
  }

  @Test
  void anUnknownWordIsRefusedByTheNameOfItsParameter() {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> ExportRequest.parse(Map.of("status", List.of("paid"))))
        .matches(refused -> refused.field().equals("status"));
  }

  @Test
  void aPeriodThatEndsBeforeItBeginsIsRefused() {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(
            () ->
                ExportRequest.parse(
                    Map.of("from", List.of("2026-07-02"), "to", List.of("2026-07-01"))))
        .matches(refused -> refused.field().equals("to"));
  }
}
