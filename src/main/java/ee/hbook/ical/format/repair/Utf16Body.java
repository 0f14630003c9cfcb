package ee.hbook.ical.format.repair;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A body in UTF-16, known by its byte order mark or by the zero beside its first letter; RFC 5545
 * §3.1.4 wants UTF-8.
 */
final class Utf16Body implements BodyRepair {

  @Override
  public byte[] apply(byte[] body) {
    return charset(body)
        .map(charset -> new String(body, charset).getBytes(StandardCharsets.UTF_8))
        .orElse(body);
  }

  private static Optional<Charset> charset(byte[] body) {
    if (body.length < 2) {
      return Optional.empty();
    }
    int first = body[0] & 0xFF;
    int second = body[1] & 0xFF;
    if (first == 0xFE && second == 0xFF || first == 0xFF && second == 0xFE) {
      return Optional.of(StandardCharsets.UTF_16);
    }
    if (first == 'B' && second == 0) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return first == 0 && second == 'B' ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
  }
}
