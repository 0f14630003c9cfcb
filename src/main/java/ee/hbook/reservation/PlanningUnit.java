package ee.hbook.reservation;

import ee.hbook.accommodation.UnitId;

/**
 * A unit as the planning names it.
 *
 * @param id the unit
 * @param accommodation the name of its accommodation
 * @param name its own name
 */
public record PlanningUnit(UnitId id, String accommodation, String name) {}
