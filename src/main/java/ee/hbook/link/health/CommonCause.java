package ee.hbook.link.health;

import java.time.Duration;
import java.util.Collection;

/**
 * Tells one trouble of ours from many of theirs: three links on two hosts that fail within ten
 * minutes are one egress incident ({@code link-health.md}, Policy). A house with many calendars
 * always has a few that fail; so most of the hosts that were asked must be among them. Pure.
 */
public final class CommonCause {

  /** Attempts this far apart count as made at once. */
  public static final Duration WINDOW = Duration.ofMinutes(10);

  private static final int LINKS = 3;
  private static final int HOSTS = 2;

  private CommonCause() {}

  /**
   * What the links of one host have come to lately.
   *
   * @param host its name
   * @param failing how many of its links failed at their last attempt within the window
   * @param well how many were read
   */
  public record HostTally(String host, int failing, int well) {}

  /**
   * Whether what fails has one cause, here.
   *
   * @param lately the hosts that were asked within the window
   * @return true when it is our way out rather than theirs
   */
  public static boolean isOurs(Collection<HostTally> lately) {
    int links = lately.stream().filter(CommonCause::isDown).mapToInt(HostTally::failing).sum();
    long hosts = lately.stream().filter(CommonCause::isDown).count();
    return links >= LINKS && hosts >= HOSTS && 2 * hosts >= lately.size();
  }

  private static boolean isDown(HostTally host) {
    return host.failing() > 0 && host.well() == 0;
  }
}
