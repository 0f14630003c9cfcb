package ee.hbook.config.edge;

import java.util.Arrays;
import java.util.List;

/**
 * Whose word about the caller counts.
 *
 * @param networks their addresses
 */
public record TrustedProxies(List<Network> networks) {

  /** Nobody's: every caller is who connects. */
  public static final TrustedProxies NOBODY = new TrustedProxies(List.of());

  /** Copies. */
  public TrustedProxies {
    networks = List.copyOf(networks);
  }

  /**
   * Reads the variable {@code HBOOK_TRUSTED_PROXIES}.
   *
   * @param text addresses and networks, with commas or blanks between them
   * @return these
   * @throws IllegalStateException if one of them is neither, naming it
   */
  public static TrustedProxies of(String text) {
    return new TrustedProxies(
        Arrays.stream(text.split("[,\\s]+", -1))
            .filter(each -> !each.isEmpty())
            .map(
                each ->
                    Network.parse(each)
                        .orElseThrow(
                            () ->
                                new IllegalStateException(
                                    "HBOOK_TRUSTED_PROXIES: write addresses or networks such as"
                                        + " 192.0.2.7 or 10.0.0.0/8, not "
                                        + each)))
            .toList());
  }

  /**
   * Whether an address is one of theirs.
   *
   * @param address written out
   * @return false for whatever is no address
   */
  public boolean trusts(String address) {
    return Network.address(address)
        .filter(known -> networks.stream().anyMatch(network -> network.has(known)))
        .isPresent();
  }
}
