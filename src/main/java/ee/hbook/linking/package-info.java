/**
 * From an address to a link: what is wrong with an address, which platform it belongs to, and the
 * check of a calendar before anybody links it.
 */
@NullMarked
package ee.hbook.linking;

import org.jspecify.annotations.NullMarked;
