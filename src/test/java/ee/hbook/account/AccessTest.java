package ee.hbook.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessTest {

  @Test
  void readingReservationsNeedsNoMoreThanReading() {
    assertThat(Access.ofCall("GET", "/reservations/7")).contains(Capability.READ_RESERVATIONS);
  }

  @Test
  void changingReservationsNeedsManaging() {
    assertThat(Access.ofCall("PATCH", "/reservations/7")).contains(Capability.MANAGE_RESERVATIONS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/links", "//links", "/links/3/sync", "/links;a=b/3", ";x/links"})
  void linksNeedTheICalCapabilityHoweverTheyAreWritten(String path) {
    assertThat(Access.ofCall("GET", path)).contains(Capability.MANAGE_ICAL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/", "/settings", "/demo/clock", "/something-new"})
  void whatTheTableDoesNotNameNeedsTheSettingsCapability(String path) {
    assertThat(Access.ofCall("GET", path)).contains(Capability.MANAGE_SETTINGS);
  }

  @Test
  void theHouseAsAFileIsForWhoMaySeeItsUsers() {
    assertThat(Access.ofCall("GET", "/backup")).contains(Capability.MANAGE_USERS);
  }

  @Test
  void noticesOfOutlookNeedNoLogin() {
    assertThat(Access.isOpenCall("POST", "/outlook/notifications/aB3_-x")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/outlook/notifications/",
        "/outlook/notifications/a/b",
        "/outlook/notifications/a;b=c",
        "/outlook/notifications/..",
        "/outlook/notifications/%2e%2e",
        "//outlook/notifications/a",
        "/links/../outlook/notifications/a",
        "/integrations/outlook",
        ""
      })
  void nothingElseIsOpenHoweverItIsWritten(String path) {
    assertThat(Access.isOpenCall("POST", path)).isFalse();
  }

  @Test
  void thereIsNothingToReadWhereNoticesCome() {
    assertThat(Access.isOpenCall("GET", "/outlook/notifications/a")).isFalse();
  }

  @Test
  void everySignedInUserMakesApplicationPasswords() {
    assertThat(Access.ofCall("POST", "/application-passwords")).isEmpty();
  }

  @Test
  void aPageThatTheTableDoesNotNameNeedsTheSettingsCapability() {
    assertThat(Access.ofPage("/rates.xhtml")).contains(Capability.MANAGE_SETTINGS);
  }

  @Test
  void thePlanningNeedsNoMoreThanReadingReservations() {
    assertThat(Access.ofPage("/planning")).contains(Capability.READ_RESERVATIONS);
  }

  @Test
  void theICalPageNeedsTheICalCapability() {
    assertThat(Access.ofPage("/ical.xhtml")).contains(Capability.MANAGE_ICAL);
    assertThat(Access.ofPage("/runs.xhtml")).contains(Capability.MANAGE_ICAL);
    assertThat(Access.ofPage("/feed-check.xhtml")).contains(Capability.MANAGE_ICAL);
  }

  @Test
  void anApplicationPasswordMakesNoOthersHoweverThePathIsWritten() {
    assertThat(Access.needsOwnPassword("POST", "/application-passwords")).isTrue();
    assertThat(Access.needsOwnPassword("POST", "//Application-Passwords;x=1/")).isTrue();
  }

  @Test
  void anApplicationPasswordMayBeListedAndTakenBackWithItself() {
    assertThat(Access.needsOwnPassword("GET", "/application-passwords")).isFalse();
    assertThat(Access.needsOwnPassword("DELETE", "/application-passwords/7")).isFalse();
  }

  @Test
  void anApplicationPasswordMakesNoUsersAndGivesThemNoPasswords() {
    assertThat(Access.needsOwnPassword("POST", "/users")).isTrue();
    assertThat(Access.needsOwnPassword("PATCH", "//Users;x=1/7")).isTrue();
    assertThat(Access.needsOwnPassword("DELETE", "/users/7")).isTrue();
  }

  @Test
  void anApplicationPasswordDoesNotSayWhereAlarmsGo() {
    assertThat(Access.needsOwnPassword("PATCH", "/profile")).isTrue();
    assertThat(Access.needsOwnPassword("PUT", "/profile/password")).isTrue();
    assertThat(Access.needsOwnPassword("GET", "/profile")).isFalse();
  }

  @Test
  void anApplicationPasswordMayListUsers() {
    assertThat(Access.needsOwnPassword("GET", "/users")).isFalse();
  }
}
