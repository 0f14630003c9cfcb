package ee.hbook.reservation.planning;

import ee.hbook.availability.Span;

/**
 * What an entry takes of a day of a unit by the hour.
 *
 * @param entry what is shown
 * @param span what it takes of that day, cut off at midnight
 * @param disputed whether a calendar elsewhere claims some of it
 */
public record PlanningPart(PlanningEntry entry, Span span, boolean disputed) {}
