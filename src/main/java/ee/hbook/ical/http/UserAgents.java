package ee.hbook.ical.http;

import ee.hbook.feed.reads.FeedReader;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** How we introduce ourselves to a host. */
final class UserAgents {

  private static final String OURS = "HBook-EE/1.0 (+calendar sync)";

  /** Who calls a webhook. */
  static final String CALLER = "HBook-EE/1.0 (+webhook)";

  /** Says that nothing is made of what is read. */
  static final String LOOK = FeedReader.OURSELVES;

  /** Hosts that refuse a named reader; HBook sends them an empty name. */
  private static final List<Pattern> NAMELESS =
      List.of(Pattern.compile("(^|[.-])expedia[a-z]*[.-]"), Pattern.compile("(^|[.-])itea[.-]"));

  private UserAgents() {}

  /**
   * The User-Agent for a host.
   *
   * @param host the host name in lower case
   * @param look whether nothing is made of what is read
   * @return the name, or empty when the header is to be left out
   */
  static Optional<String> of(String host, boolean look) {
    return NAMELESS.stream().anyMatch(pattern -> pattern.matcher(host).find())
        ? Optional.empty()
        : Optional.of(look ? LOOK : OURS);
  }
}
