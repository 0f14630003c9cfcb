package ee.hbook.account;

/** What a user may do, as WordPress capabilities guard HBook's pages. */
public enum Capability {
  /** See reservations and availability. */
  READ_RESERVATIONS,
  /** Add, change and cancel reservations; block accommodation. */
  MANAGE_RESERVATIONS,
  /** Exchange calendars with other sites. */
  MANAGE_ICAL,
  /** Change accommodations and their units. */
  MANAGE_ACCOMMODATIONS,
  /** Change options. */
  MANAGE_SETTINGS,
  /** Add and change users. */
  MANAGE_USERS
}
