package ee.hbook.config.edge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the header {@code Forwarded} (RFC 7239). */
final class ForwardedHeader {

  private final String text;
  private int at;

  private ForwardedHeader(String text) {
    this.text = text;
  }

  /**
   * Reads it.
   *
   * @param values of all headers of that name, in their order
   * @return one hop for each element, the nearest proxy's last; an element that cannot be read says
   *     nothing, and nothing before it counts
   */
  static List<Hop> parse(List<String> values) {
    return new ForwardedHeader(String.join(",", values)).hops();
  }

  private List<Hop> hops() {
    List<Hop> hops = new ArrayList<>();
    do {
      Optional<Map<String, String>> element = element();
      if (element.isEmpty()) {
        hops.clear();
        hops.add(Hop.SILENT);
        at = nextComma();
      } else if (!element.get().isEmpty()) {
        hops.add(hop(element.get()));
      }
    } while (at++ < text.length());
    return hops;
  }

  private static Hop hop(Map<String, String> pairs) {
    return new Hop(
        Optional.ofNullable(pairs.get("for")).flatMap(ForwardedNode::parse),
        Optional.ofNullable(pairs.get("proto")).flatMap(WebOrigin::scheme),
        Optional.ofNullable(pairs.get("host")).flatMap(WebOrigin::host));
  }

  /** Up to the next comma or the end; empty when it is malformed. */
  private Optional<Map<String, String>> element() {
    Map<String, String> pairs = new TreeMap<>();
    while (true) {
      blanks();
      if (at < text.length() && isToken(text.charAt(at))) {
        String name = token().toLowerCase(Locale.ROOT);
        if (!skip('=')) {
          return Optional.empty();
        }
        Optional<String> value = value();
        if (value.isEmpty() || pairs.put(name, value.get()) != null) {
          return Optional.empty();
        }
        blanks();
      }
      if (at >= text.length() || text.charAt(at) == ',') {
        return Optional.of(pairs);
      }
      if (!skip(';')) {
        return Optional.empty();
      }
    }
  }

  private Optional<String> value() {
    if (at < text.length() && text.charAt(at) == '"') {
      return quoted();
    }
    int begin = at;
    // Brackets and colons belong into quotes; proxies leave them out.
    while (at < text.length()
        && (isToken(text.charAt(at)) || "[]:".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return begin == at ? Optional.empty() : Optional.of(text.substring(begin, at));
  }

  private Optional<String> quoted() {
    StringBuilder value = new StringBuilder();
    for (at++; at < text.length(); at++) {
      char next = text.charAt(at);
      if (next == '"') {
        at++;
        return Optional.of(value.toString());
      }
      if (next == '\\' && at + 1 < text.length()) {
        at++;
      }
      value.append(text.charAt(at));
    }
    return Optional.empty();
  }

  private String token() {
    int begin = at;
    while (at < text.length() && isToken(text.charAt(at))) {
      at++;
    }
    return text.substring(begin, at);
  }

  private boolean skip(char expected) {
    boolean is = at < text.length() && text.charAt(at) == expected;
    at += is ? 1 : 0;
    return is;
  }

  private void blanks() {
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
  }

  private int nextComma() {
    int comma = text.indexOf(',', at);
    return comma < 0 ? text.length() : comma;
  }

  private static boolean isToken(char character) {
    return character > ' ' && character < 0x7f && "\"(),/:;<=>?@[\\]{}".indexOf(character) < 0;
  }
}
