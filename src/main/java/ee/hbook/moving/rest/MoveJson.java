package ee.hbook.moving.rest;

import ee.hbook.config.Worded;
import ee.hbook.moving.MovePlan;
import ee.hbook.moving.MoveStep.ChangeAccommodation;
import ee.hbook.moving.MoveStep.MakeAccommodation;
import ee.hbook.moving.MoveStep.MakeLink;
import ee.hbook.moving.MoveStep.SetOption;
import ee.hbook.moving.MoveStep.Snag;
import ee.hbook.moving.MoveStep.TakeBlock;
import ee.hbook.moving.MoveStep.TakeStay;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What taking a settings file over comes to, or came to.
 *
 * @param done whether it was taken over
 * @param possible whether nothing stands against it
 * @param accommodations accommodations
 * @param links calendars
 * @param options options
 * @param reservations reservations
 * @param blockedDates blocked dates
 * @param pending the numbers of reservations that become pending, for their nights are held by
 *     something else or they had no unit
 * @param refusals what stands against it
 * @param warnings what to see to: {@code no_key}, {@code no_site_address}, {@code no_time_zone}
 * @param leftOut what of the file has no place here
 */
@Schema(name = "Move")
public record MoveJson(
    boolean done,
    boolean possible,
    PartJson accommodations,
    PartJson links,
    PartJson options,
    PartJson reservations,
    PartJson blockedDates,
    List<String> pending,
    List<RefusalJson> refusals,
    List<String> warnings,
    List<LeftOutJson> leftOut) {

  static MoveJson of(MovePlan plan, boolean done) {
    MovePlan.There there = plan.there();
    return new MoveJson(
        done,
        plan.possible(),
        new PartJson(
            plan.count(MakeAccommodation.class),
            plan.count(ChangeAccommodation.class),
            there.accommodations()),
        new PartJson(plan.count(MakeLink.class), 0, there.links()),
        new PartJson(0, plan.count(SetOption.class), there.options()),
        new PartJson(plan.count(TakeStay.class), 0, there.stays()),
        new PartJson(plan.count(TakeBlock.class), 0, there.blocks()),
        plan.steps().stream()
            .filter(step -> step instanceof TakeStay stay && stay.snag() != Snag.NONE)
            .map(step -> Long.toString(((TakeStay) step).stay().reservation().id()))
            .toList(),
        plan.refusals().stream().map(RefusalJson::of).toList(),
        plan.warnings().stream().map(Worded::word).toList(),
        plan.leftOut().stream()
            .map(each -> new LeftOutJson(each.kind().word(), each.name(), each.count()))
            .toList());
  }
}
