package ee.hbook.link;

import ee.hbook.accommodation.UnitId;

/**
 * The feed that is for a link.
 *
 * @param unit the unit of the link
 * @param exported whether a person lets the other side read it
 */
public record LinkFeed(UnitId unit, boolean exported) {}
