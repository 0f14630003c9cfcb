package ee.hbook.reservation.planning;

import ee.hbook.accommodation.UnitId;

/**
 * A unit as the planning names it.
 *
 * @param id the unit
 * @param accommodation the name of its accommodation
 * @param name its own name
 * @param briefAccommodation the name of its accommodation where there is little room
 * @param briefName its own name where there is little room; empty for the only unit
 */
public record PlanningUnit(
    UnitId id, String accommodation, String name, String briefAccommodation, String briefName) {}
