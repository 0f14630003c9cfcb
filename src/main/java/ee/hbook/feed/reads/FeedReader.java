package ee.hbook.feed.reads;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * Who reads a feed of ours, as far as the User-Agent tells. Of a program that no family knows a
 * number is kept beside the word, one of 256, so that two of them can be told apart. What only
 * names the library that it was written with says nothing, and gets none: many programs bear it.
 *
 * @param family the family
 * @param word by what it is remembered: {@code airbnb}, {@code other}, {@code other-3f}
 */
public record FeedReader(ReaderFamily family, String word) {

  /** How we call ourselves when we look at a feed of ours and make nothing of it. */
  public static final String OURSELVES = "HBook-EE/1.0 (+only a look)";

  private static final Pattern LIBRARIES =
      Pattern.compile(
          "^(java|jakarta|jersey|resteasy|reactor|netty|apache|okhttp|retrofit|httpclient"
              + "|python|aiohttp|httpx|urllib|curl|wget|libwww|lwp|perl|php|guzzle[a-z]*|symfony|ruby|faraday|http\\.rb|rest-?client|typhoeus|mechanize|go-http|go"
              + " |node|axios|undici"
              + "|got|superagent|request|dart|deno|bun|\\.net|restsharp|cfnetwork|winhttp|wininet"
              + "|http|rust|reqwest|hyper|cpp|ical|calendar|bot|client|importer|sync)([^a-z]|$)"
              + "|-http-?client|^[^a-z]*$|^mozilla/[\\d.]+$|\\bmsie\\b");

  /**
   * Who reads.
   *
   * @param userAgent the header as it came, if it came
   * @return the reader
   */
  public static FeedReader of(Optional<String> userAgent) {
    String agent = userAgent.orElse("").strip();
    ReaderFamily family = ReaderFamily.ofReader(agent);
    boolean numbered =
        family.equals(ReaderFamily.OTHER)
            && !LIBRARIES.matcher(agent.toLowerCase(Locale.ROOT)).find();
    return new FeedReader(family, numbered ? family.word() + number(agent) : family.word());
  }

  /**
   * Whether the words of a reader are those of one program without a known name.
   *
   * @param word by what it is remembered
   * @return true when it has a number
   */
  public static boolean isNumbered(String word) {
    return word.startsWith(ReaderFamily.OTHER.word() + "-");
  }

  /**
   * Whether it depends on the links of a unit what this reader gets.
   *
   * @return false for persons and for whatever is never taken for a link's channel
   */
  public boolean mayBeKnown() {
    return family.isOneSeller() || isNumbered(word);
  }

  private static String number(String agent) {
    CRC32 sum = new CRC32();
    sum.update(agent.getBytes(StandardCharsets.UTF_8));
    return "-%02x".formatted(sum.getValue() & 0xff);
  }
}
