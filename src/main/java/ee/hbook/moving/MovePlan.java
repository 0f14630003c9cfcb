package ee.hbook.moving;

import ee.hbook.accommodation.UnitId;
import ee.hbook.config.Saying;
import ee.hbook.config.Worded;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalLong;

/**
 * What taking a file over comes to in this house.
 *
 * @param steps what changes, in the order in which it is done
 * @param refusals why it cannot be taken over; while there is one, nothing is
 * @param warnings what the owner should know before it is
 * @param there how much of the file is here already
 * @param leftOut what of the file has no place here
 */
public record MovePlan(
    List<MoveStep> steps,
    List<Refusal> refusals,
    List<Warning> warnings,
    There there,
    List<LeftOut> leftOut) {

  public MovePlan {
    steps = List.copyOf(steps);
    refusals = List.copyOf(refusals);
    warnings = List.copyOf(warnings);
    leftOut = List.copyOf(leftOut);
  }

  /**
   * A number is taken here by another accommodation or calendar, so that a feed of the file would
   * answer with the wrong calendar.
   *
   * @param accomId the accommodation's number
   * @param link the calendar's number, when it is that
   * @param here what has it here
   * @param file what has it in the file
   * @param saying the same as a sentence
   */
  public record Refusal(long accomId, OptionalLong link, String here, String file, Saying saying) {

    static Refusal ofAccommodation(long accomId, String here, String file) {
      return new Refusal(
          accomId,
          OptionalLong.empty(),
          here,
          file,
          Saying.of("moving_refused_taken", Long.toString(accomId), here, file));
    }

    static Refusal ofFeed(UnitId unit, long link, String here, String file) {
      return new Refusal(
          unit.accomId(),
          OptionalLong.of(link),
          here,
          file,
          Saying.of("moving_refused_feed", here, file, unit.toString(), Long.toString(link)));
    }
  }

  /** What the owner should know. */
  public enum Warning implements Worded {
    /** Feeds of the file need a key, and it does not say which. */
    NO_KEY,
    /** The site has no address of its own yet; feeds' URLs begin with it. */
    NO_SITE_ADDRESS,
    /** The house counts its days in UTC still. */
    NO_TIME_ZONE
  }

  /**
   * What is here already, as it is in the file.
   *
   * @param accommodations accommodations
   * @param links calendars
   * @param options options
   * @param stays reservations
   * @param blocks blocked dates
   */
  public record There(int accommodations, int links, int options, int stays, int blocks) {}

  /**
   * Whether it can be carried out.
   *
   * @return false while something stands against it
   */
  public boolean possible() {
    return refusals.isEmpty();
  }

  /**
   * How many steps are of a kind.
   *
   * @param kind the kind
   * @return their number
   */
  public long count(Class<? extends MoveStep> kind) {
    return steps.stream().filter(kind::isInstance).count();
  }

  /**
   * A short text that is another one when the plan is: the house has changed since it was made.
   *
   * @return 64 hexadecimal digits
   */
  public String fingerprint() {
    try {
      byte[] text = (steps + " " + refusals).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }
}
