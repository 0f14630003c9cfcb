package ee.hbook.monitoring;

import java.util.Map;

/**
 * The answer to a probe. Nothing in it is a secret, and nothing names a fault in more words than an
 * operator needs to know where to look.
 *
 * @param name what was asked
 * @param up whether it is well
 * @param data what was found, in words and numbers
 */
public record Health(String name, boolean up, Map<String, String> data) {

  public Health {
    data = Map.copyOf(data);
  }
}
