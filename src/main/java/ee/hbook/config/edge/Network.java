package ee.hbook.config.edge;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Addresses that begin with the same bits, or a single one.
 *
 * @param base an address of it
 * @param bits how many bits of it count
 */
public record Network(InetAddress base, int bits) {

  private static final Pattern IPV4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
  private static final Pattern IPV6 = Pattern.compile("[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*");

  /**
   * Reads {@code 192.0.2.7}, {@code 10.0.0.0/8}, {@code 2001:db8::/32}.
   *
   * @param text what somebody wrote
   * @return empty when it is neither
   */
  public static Optional<Network> parse(String text) {
    String[] parts = text.split("/", 2);
    return address(parts[0])
        .flatMap(
            base -> {
              int all = base.getAddress().length * Byte.SIZE;
              int bits = parts.length == 1 ? all : number(parts[1]);
              return bits < 0 || bits > all
                  ? Optional.empty()
                  : Optional.of(new Network(base, bits));
            });
  }

  /**
   * Reads an address that is written out; names are never looked up.
   *
   * @param text such as {@code 192.0.2.7} or {@code 2001:db8::7}; a zone does not count
   * @return empty when it is none; an IPv4 address that is written as IPv6 is the IPv4 address
   */
  public static Optional<InetAddress> address(String text) {
    String bare = text.split("%", 2)[0];
    if (!IPV4.matcher(bare).matches() && !IPV6.matcher(bare).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(InetAddress.getByName(bare));
    } catch (UnknownHostException malformed) {
      return Optional.empty();
    }
  }

  /**
   * Whether an address is one of these.
   *
   * @param address of either family
   * @return false for the other family
   */
  public boolean has(InetAddress address) {
    byte[] ours = base.getAddress();
    byte[] other = address.getAddress();
    if (ours.length != other.length) {
      return false;
    }
    for (int bit = 0; bit < bits; bit++) {
      int mask = 0x80 >> bit % Byte.SIZE;
      if (((ours[bit / Byte.SIZE] ^ other[bit / Byte.SIZE]) & mask) != 0) {
        return false;
      }
    }
    return true;
  }

  private static int number(String text) {
    return text.matches("\\d{1,3}") ? Integer.parseInt(text) : -1;
  }
}
