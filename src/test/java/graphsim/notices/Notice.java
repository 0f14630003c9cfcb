package graphsim.notices;

import java.time.Instant;
import java.util.Map;

/**
 * Something that is on its way to a client.
 *
 * @param url where it goes
 * @param subscription the id of that which it is about
 * @param json as it is sent
 * @param made when it happened
 * @param attempts how often it was sent in vain
 */
public record Notice(
    String url, String subscription, Map<String, Object> json, Instant made, int attempts) {

  /** After one more attempt in vain. */
  Notice again() {
    return new Notice(url, subscription, json, made, attempts + 1);
  }
}
