/**
 * Feeds as bytes. ical4j words and escapes the calendar; its lines are folded here, since a line is
 * measured in octets and must not be cut within a character. The definition of the property's zone
 * is made from Java's own zone data: the two would otherwise disagree about the same hour.
 */
@NullMarked
package ee.hbook.feed.format;

import org.jspecify.annotations.NullMarked;
