package ee.hbook.ical;

import ee.hbook.link.LinkAddress;
import java.util.Optional;

/**
 * What was seen at an address from outside.
 *
 * @param outcome the calendar, or why there is none
 * @param facts what the answer told besides; nothing when there was no body
 * @param leadsTo the address on another host that it leads to, for a person to look at
 */
public record OutsideLook(
    IcsOutcome.Answer outcome, AnswerFacts facts, Optional<LinkAddress> leadsTo) {

  /**
   * Of an address that gave nothing.
   *
   * @param failed why
   * @param leadsTo the address on another host that it leads to
   * @return the look
   */
  public static OutsideLook failed(IcsOutcome.Failed failed, Optional<LinkAddress> leadsTo) {
    return new OutsideLook(failed, AnswerFacts.NONE, leadsTo);
  }
}
