package ee.hbook.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.link.health.FailureClass;
import org.junit.jupiter.api.Test;

class WatchedRunTest {

  @Test
  void aRunIsOneLineWithoutAnyNameInIt() {
    assertThat(Runs.failed(FailureClass.TRANSIENT, "http-503").line())
        .isEqualTo(
            "run link=7 unit=102/1 outcome=failed failure=http-503 class=transient host=airbnb"
                + " added=0 moved=0 cancelled=0 revived=0 unchanged=0 echoes=0 ignored=0"
                + " conflicts=0 ms=532");
  }

  @Test
  void aFileHasNoLinkAndNoDuration() {
    assertThat(Runs.file().line())
        .startsWith("run link=file unit=102/1 outcome=ok host=other added=0")
        .endsWith("conflicts=0");
  }

  @Test
  void pollsWithoutNewsAreCountedOnOneLine() {
    assertThat(WatchedRun.unchangedLine(200)).isEqualTo("unchanged links=200");
  }
}
