package ee.hbook.sync.plan;

import ee.hbook.availability.Occupancy;
import ee.hbook.availability.Span;
import java.time.Instant;
import java.util.OptionalLong;

/**
 * Somebody else who has nights of the unit for himself: never preparation time.
 *
 * @param occupancy what holds them
 * @param stay whether a guest may stay there, rather than that they are only blocked
 * @param since when it was first seen here
 */
record Holder(Occupancy occupancy, boolean stay, Instant since) {

  Span span() {
    return occupancy.span();
  }

  OptionalLong link() {
    return occupancy.link();
  }
}
