/** The revisions that tell whether a rendered feed still holds. */
@NullMarked
package ee.hbook.ical.jpa;

import org.jspecify.annotations.NullMarked;
