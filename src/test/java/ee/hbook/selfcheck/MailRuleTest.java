package ee.hbook.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.notification.outbox.PostOutcome;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MailRuleTest {

  static Stream<Arguments> outcomes() {
    return Stream.of(
        Arguments.of(new PostOutcome.Taken(), "self_check_mail_good"),
        Arguments.of(new PostOutcome.Unreachable("no-server"), "self_check_mail_none"),
        Arguments.of(new PostOutcome.Unreachable("login"), "self_check_mail_login"),
        Arguments.of(new PostOutcome.Unreachable("connect"), "self_check_mail_failed"),
        Arguments.of(new PostOutcome.Refused("smtp-550"), "self_check_mail_failed"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("outcomes")
  void whatTheMailServerSaysIsSaid(PostOutcome outcome, String said) {
    assertThat(MailRule.judge(outcome).words().key()).isEqualTo(said);
  }
}
