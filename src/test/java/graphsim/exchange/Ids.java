package graphsim.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Random;
import java.util.UUID;

/**
 * Makes ids from a seed. Two items in a row have ids that differ in one character only, an
 * underscore or a hyphen, as was seen in the field (office-js#4729).
 */
public final class Ids {

  private static final int TWIN_AT = 20;
  private static final int IMMUTABLE = 72;
  private static final int MUTABLE = 152;
  private static final long FILETIME_OF_EPOCH = 116_444_736_000_000_000L;
  private static final String GLOBAL = "040000008200E00074C5B7101A82E008";

  private final Random random;
  private String twin = "";
  private long items;

  /** The same ids for the same seed. */
  public Ids(long seed) {
    random = new Random(seed);
  }

  /** A new GUID. */
  public String guid() {
    return new UUID(random.nextLong(), random.nextLong()).toString();
  }

  /** A token of letters, digits, hyphens and underscores. */
  public String token(int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().encodeToString(bytes).substring(0, length);
  }

  /** The immutable id of a new item. */
  public String item() {
    if (items++ % 2 == 0) {
      twin = "AAkALgAAAAAAHYQDEapm" + token(IMMUTABLE - TWIN_AT - 2) + "A=";
      return twinWith('_');
    }
    return twinWith('-');
  }

  private String twinWith(char mark) {
    return twin.substring(0, TWIN_AT) + mark + twin.substring(TWIN_AT + 1);
  }

  /** The id by which an item goes while it stays in its folder. */
  public String mutable() {
    return "AAMkAG" + token(MUTABLE - 8) + "A=";
  }

  /** The id of an occurrence of a series: always the same for the same item and day. */
  public static String occurrence(String item, LocalDate day) {
    return item.substring(0, 6) + hash(item + day, item.length() - 8) + "A=";
  }

  private static String hash(String text, int length) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; all.length() < length; i++) {
      all.append(Base64.getUrlEncoder().withoutPadding().encodeToString(digest(i + text)));
    }
    return all.substring(0, length);
  }

  private static byte[] digest(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The iCalUId of a new meeting, in the form in which Exchange makes them. */
  public String uid(Instant created) {
    long filetime = FILETIME_OF_EPOCH + created.toEpochMilli() * 10_000;
    byte[] own = new byte[16];
    random.nextBytes(own);
    return GLOBAL
        + "00000000"
        + HexFormat.of().withUpperCase().toHexDigits(Long.reverseBytes(filetime))
        + "0000000000000000"
        + "10000000"
        + HexFormat.of().withUpperCase().formatHex(own);
  }

  /** The iCalUId of an occurrence: the series' with the day in it. */
  public static String uidOn(String uid, LocalDate day) {
    int at = GLOBAL.length();
    return uid.substring(0, at)
        + "%04X%02X%02X".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth())
        + uid.substring(at + 8);
  }
}
