package ee.hbook.link.application;

import ee.hbook.config.InvalidInput;
import ee.hbook.link.AddressRules;
import ee.hbook.link.CalendarUrl;
import ee.hbook.link.health.FailureCode.Known;
import ee.hbook.link.health.FetchFailure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The one door by which a person gives a link its address. */
@ApplicationScoped
public class PermittedAddresses {

  private final AddressRules rules;

  @Inject
  public PermittedAddresses(AddressRules rules) {
    this.rules = rules;
  }

  /**
   * Why a link may not be given an address.
   *
   * @param url the address
   * @return as a fetch would tell it; empty when it may, and for what is no address at all
   */
  public Optional<FetchFailure> against(CalendarUrl url) {
    return code(url).map(code -> new FetchFailure(code, url.peer()));
  }

  /**
   * Lets an address through.
   *
   * @param url the address
   * @return the same
   * @throws InvalidInput if a link may not be given it
   */
  CalendarUrl permitted(CalendarUrl url) {
    against(url)
        .ifPresent(
            refused -> {
              throw new InvalidInput("url", refused.message());
            });
    return url;
  }

  /**
   * Lets another address of a link through. A calendar that stays where it is keeps its port.
   *
   * @param before the address that it has
   * @param url the wanted one
   * @return the wanted one
   * @throws InvalidInput if a link may not be given it
   */
  CalendarUrl permitted(CalendarUrl before, CalendarUrl url) {
    boolean stays =
        url.equals(before)
            || place(before).equals(place(url))
                && code(url).filter(Known.CLOSED_PORT::equals).isPresent();
    return stays ? url : permitted(url);
  }

  private Optional<Known> code(CalendarUrl url) {
    return url.address().flatMap(rules::against);
  }

  private static Optional<String> place(CalendarUrl url) {
    return url.address().map(address -> address.host() + ":" + address.port());
  }
}
