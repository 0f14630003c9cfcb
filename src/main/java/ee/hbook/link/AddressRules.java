package ee.hbook.link;

import ee.hbook.link.health.FailureCode.Known;
import java.util.Optional;

/** Port: which addresses a link may be given. */
public interface AddressRules {

  /**
   * Why a link may not be given an address. A name that cannot be looked up within two seconds is
   * left to the first run.
   *
   * @param address the address
   * @return {@link Known#PRIVATE_ADDRESS}, {@link Known#CLOSED_PORT}, or empty when it may
   */
  Optional<Known> against(LinkAddress address);
}
