package ee.hbook.reservation.planning;

/**
 * An entry in its place in the planning.
 *
 * @param entry what is shown
 * @param lane the line within the unit's row, from 0 down
 * @param disputed whether a calendar elsewhere claims some of its nights
 */
public record PlanningBar(PlanningEntry entry, int lane, boolean disputed) {}
