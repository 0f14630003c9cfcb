package ee.hbook.notification;

import ee.hbook.account.Capability;
import ee.hbook.account.MailKind;
import ee.hbook.account.User;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Who is told something by mail. Pure. */
public final class Receivers {

  private Receivers() {}

  /**
   * Users who look after the calendars and want to be told, whether they can be reached or not.
   *
   * @param users everybody
   * @param kind what is told
   * @return some of them
   */
  public static List<User> wanting(List<User> users, MailKind kind) {
    return users.stream()
        .filter(user -> user.may(Capability.MANAGE_ICAL))
        .filter(user -> user.mails().contains(kind))
        .toList();
  }

  /**
   * Those who can be reached. Where none can be, the house's own address is better than nobody: the
   * first of them is reached there.
   *
   * @param wanting who wants to be told
   * @param reachable whether something is an address that mail gets to
   * @param house the address that the provider has given the house, if any
   * @return the receivers, each with the address to write to
   */
  public static List<User> reached(
      List<User> wanting, Predicate<String> reachable, Optional<String> house) {
    List<User> reached = wanting.stream().filter(user -> reachable.test(user.email())).toList();
    return reached.isEmpty()
        ? house.filter(reachable).stream()
            .flatMap(address -> wanting.stream().limit(1).map(user -> user.reachedAt(address)))
            .toList()
        : reached;
  }
}
