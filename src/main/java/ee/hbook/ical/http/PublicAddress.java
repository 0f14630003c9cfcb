package ee.hbook.ical.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/**
 * Tells addresses of the public Internet from all others, by the special-purpose registries of IANA
 * (RFC 6890 and its successors). IPv6 is public inside 2000::/3 only, so loopback, link-local,
 * unique local, site-local, multicast, IPv4-mapped and NAT64 addresses are outside by themselves.
 */
final class PublicAddress {

  private static final Range GLOBAL_IPV6 = Range.of("2000::", 3);

  private static final List<Range> SPECIAL =
      List.of(
          Range.of("0.0.0.0", 8), // this network
          Range.of("10.0.0.0", 8), // private
          Range.of("100.64.0.0", 10), // carrier-grade NAT
          Range.of("127.0.0.0", 8), // loopback
          Range.of("169.254.0.0", 16), // link-local, cloud metadata
          Range.of("172.16.0.0", 12), // private
          Range.of("192.0.0.0", 24), // protocol assignments
          Range.of("192.0.2.0", 24), // documentation
          Range.of("192.88.99.0", 24), // 6to4 relays
          Range.of("192.168.0.0", 16), // private
          Range.of("198.18.0.0", 15), // benchmarking
          Range.of("198.51.100.0", 24), // documentation
          Range.of("203.0.113.0", 24), // documentation
          Range.of("224.0.0.0", 4), // multicast
          Range.of("240.0.0.0", 4), // reserved, broadcast
          Range.of("2001::", 23), // Teredo, benchmarking, ORCHID
          Range.of("2001:db8::", 32), // documentation
          Range.of("2002::", 16), // 6to4
          Range.of("3fff::", 20)); // documentation

  private PublicAddress() {}

  /**
   * Whether an address is one of the public Internet.
   *
   * @param address a resolved address
   * @return false for every private, local, shared, reserved or translated address
   */
  static boolean isPublic(InetAddress address) {
    byte[] bytes = address.getAddress();
    return (bytes.length == 4 || GLOBAL_IPV6.contains(bytes))
        && SPECIAL.stream().noneMatch(range -> range.contains(bytes));
  }

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Range(byte[] prefix, int bits) {

    static Range of(String literal, int bits) {
      try {
        return new Range(InetAddress.getByName(literal).getAddress(), bits);
      } catch (UnknownHostException notALiteral) {
        throw new IllegalArgumentException(literal, notALiteral);
      }
    }

    boolean contains(byte[] address) {
      if (address.length != prefix.length) {
        return false;
      }
      for (int bit = 0; bit < bits; bit++) {
        int mask = 0x80 >> (bit % 8);
        if (((address[bit / 8] ^ prefix[bit / 8]) & mask) != 0) {
          return false;
        }
      }
      return true;
    }
  }
}
