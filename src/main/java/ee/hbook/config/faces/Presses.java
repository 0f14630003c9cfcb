package ee.hbook.config.faces;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The last presses of a session. Two requests are the same press when they are the same to the last
 * letter, the token included that {@code press.js} gives to each press.
 */
@SessionScoped
public class Presses implements Serializable {

  /** The parameter that carries the token. */
  static final String TOKEN = "hb-press";

  private static final long serialVersionUID = 1L;
  private static final int MOST = 100;

  private final LinkedHashMap<String, Press> presses = new LinkedHashMap<>();

  /**
   * The press that a request is.
   *
   * @param parameters all of the request's, of which only a hash is kept
   * @return the same one for the same parameters, as long as it is among the last hundred
   */
  synchronized Press of(Map<String, String[]> parameters) {
    Press press = presses.computeIfAbsent(fingerprint(parameters), key -> new Press());
    if (presses.size() > MOST) {
      presses.remove(presses.keySet().iterator().next());
    }
    return press;
  }

  private static String fingerprint(Map<String, String[]> parameters) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      new TreeMap<>(parameters)
          .forEach(
              (name, values) -> {
                add(digest, name);
                for (String value : values) {
                  add(digest, value);
                }
              });
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every Java has SHA-256", missing);
    }
  }

  /** With its length in front: "a" and "bc" are not "ab" and "c". */
  private static void add(MessageDigest digest, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
    digest.update(bytes);
  }
}
