package ee.hbook.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RoleTest {

  @Test
  void aReaderOnlyReads() {
    assertThat(Role.RESERVATION_READER.capabilities())
        .containsExactly(Capability.READ_RESERVATIONS);
  }

  @Test
  void eachRoleMayWhatTheOneBeforeItMay() {
    for (int i = 1; i < Role.values().length; i++) {
      assertThat(Role.values()[i].capabilities()).containsAll(Role.values()[i - 1].capabilities());
    }
  }

  @Test
  void onlyAnAdministratorManagesUsers() {
    assertThat(Role.values())
        .filteredOn(role -> role.may(Capability.MANAGE_USERS))
        .containsExactly(Role.ADMINISTRATOR);
  }
}
