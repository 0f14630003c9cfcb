package ee.hbook.account;

import ee.hbook.config.Worded;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** HBook's roles. Each may do what the one before it may, and more. */
public enum Role implements Worded {
  /** Looks at reservations. */
  RESERVATION_READER(Capability.READ_RESERVATIONS),
  /** Keeps the reservations. */
  RESERVATION_MANAGER(Capability.READ_RESERVATIONS, Capability.MANAGE_RESERVATIONS),
  /** Runs HBook. */
  HBOOK_MANAGER(
      Capability.READ_RESERVATIONS,
      Capability.MANAGE_RESERVATIONS,
      Capability.MANAGE_ICAL,
      Capability.MANAGE_ACCOMMODATIONS,
      Capability.MANAGE_SETTINGS),
  /** Runs the site, its users included. */
  ADMINISTRATOR(Capability.values());

  private final Set<Capability> capabilities;

  Role(Capability... capabilities) {
    EnumSet<Capability> all = EnumSet.noneOf(Capability.class);
    Collections.addAll(all, capabilities);
    this.capabilities = Collections.unmodifiableSet(all);
  }

  /** What this role may do, unmodifiable. */
  public Set<Capability> capabilities() {
    return capabilities;
  }

  /**
   * Whether this role may do something.
   *
   * @param capability what
   * @return whether it may
   */
  public boolean may(Capability capability) {
    return capabilities.contains(capability);
  }
}
