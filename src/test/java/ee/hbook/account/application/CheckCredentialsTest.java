package ee.hbook.account.application;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.account.AccountEvent;
import ee.hbook.account.PasswordScope;
import ee.hbook.account.Role;
import ee.hbook.account.SignInOutcome;
import ee.hbook.account.User;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CheckCredentialsTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC);
  private static final String ADDRESS = "192.0.2.1";

  private final MemoryUsers users = new MemoryUsers();
  private final MemoryApplicationPasswords applicationPasswords = new MemoryApplicationPasswords();
  private final ToldEvents events = new ToldEvents();
  private final CheckCredentials check =
      new CheckCredentials(users, applicationPasswords, users, events, CLOCK);
  private User ann;

  @BeforeEach
  void oneUser() {
    ann = users.add("ann", users.hash("secret"), Role.HBOOK_MANAGER, CLOCK.instant());
  }

  private String applicationPassword() {
    return new MakeApplicationPassword(applicationPasswords, events, CLOCK)
        .make(ann, "script", PasswordScope.METRICS)
        .password();
  }

  @Test
  void theRightPasswordIsWelcome() {
    assertThat(check.ofScreen("ann", "secret", ADDRESS)).isEqualTo(new SignInOutcome.Welcome(ann));
  }

  @Test
  void aWrongPasswordIsRefused() {
    assertThat(check.ofScreen("ann", "Secret", ADDRESS)).isEqualTo(new SignInOutcome.Refused());
  }

  @Test
  void theFirstFailureOfARowIsToldWithoutThePassword() {
    check.ofScreen("ann", "Secret", ADDRESS);
    check.ofScreen("ann", "Secret", ADDRESS);
    assertThat(events.told)
        .containsExactly(new AccountEvent.SignInFailed(Optional.of("ann"), ADDRESS, 1));
  }

  @Test
  void aNameThatNobodyHasIsNotTold() {
    check.ofScreen("my secret in the wrong field", "", ADDRESS);
    assertThat(events.told)
        .containsExactly(new AccountEvent.SignInFailed(Optional.empty(), ADDRESS, 1));
  }

  @Test
  void theUseOfAnApplicationPasswordIsNoted() {
    check.ofCall("ann", applicationPassword(), ADDRESS);
    assertThat(applicationPasswords.of(ann.id()).getFirst().lastUsed()).contains(CLOCK.instant());
  }

  @Test
  void anUnknownNameCostsAVerificationToo() {
    check.ofScreen("bob", "secret", ADDRESS);
    assertThat(users.verifications).isEqualTo(1);
  }

  @Test
  void anApplicationPasswordOpensCallsWithOrWithoutItsBlanks() {
    String password = applicationPassword();
    assertThat(check.ofCall("ann", password, ADDRESS))
        .isEqualTo(check.ofCall("ann", password.replace(" ", ""), ADDRESS))
        .isEqualTo(new SignInOutcome.Welcome(ann, Optional.of(PasswordScope.METRICS)));
  }

  @Test
  void anApplicationPasswordDoesNotOpenTheScreens() {
    assertThat(check.ofScreen("ann", applicationPassword(), ADDRESS))
        .isEqualTo(new SignInOutcome.Refused());
  }

  @Test
  void aRevokedApplicationPasswordIsRefused() {
    String password = applicationPassword();
    new RevokeApplicationPassword(applicationPasswords, events).revoke(ann, 1);
    assertThat(check.ofCall("ann", password, ADDRESS)).isEqualTo(new SignInOutcome.Refused());
  }

  @Test
  void aChangedPasswordIsRefusedAtOnce() {
    check.ofCall("ann", "secret", ADDRESS);
    users.changePassword(ann.id(), users.hash("other"));
    assertThat(check.ofCall("ann", "secret", ADDRESS)).isEqualTo(new SignInOutcome.Refused());
  }

  @Test
  void guessingIsSlowedDown() {
    for (int i = 0; i < 20; i++) {
      check.ofCall("ann", "guess" + i, ADDRESS);
    }
    assertThat(check.ofCall("ann", "guess", ADDRESS))
        .isInstanceOf(SignInOutcome.TooManyTries.class);
  }

  @Test
  void whoWasInAMomentAgoIsNotLockedOutBySomeoneElsesGuesses() {
    check.ofCall("ann", "secret", ADDRESS);
    for (int i = 0; i < 20; i++) {
      check.ofCall("ann", "guess" + i, ADDRESS);
    }
    assertThat(check.ofCall("ann", "secret", ADDRESS)).isEqualTo(new SignInOutcome.Welcome(ann));
  }

  @Test
  void theOwnerIsNotLockedOutByGuessesFromElsewhere() {
    for (int i = 0; i < 200; i++) {
      check.ofScreen("ann", "guess" + i, "203.0.113.9");
    }
    assertThat(check.ofScreen("ann", "secret", ADDRESS)).isEqualTo(new SignInOutcome.Welcome(ann));
  }

  @Test
  void onePasswordForManyNamesIsSlowedDownByTheAddress() {
    for (int i = 0; i < 100; i++) {
      check.ofScreen("guest" + i, "Summer2026", "203.0.113.9");
    }
    assertThat(check.ofScreen("ann", "Summer2026", "203.0.113.9"))
        .isInstanceOf(SignInOutcome.TooManyTries.class);
  }

  @Test
  void anAbsurdlyLongPasswordIsNotHashed() {
    check.ofCall("ann", "x".repeat(100_000), ADDRESS);
    assertThat(users.verifications).isZero();
  }
}
