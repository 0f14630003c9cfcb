/** What an event tells of its guest and of its booking. */
@NullMarked
package ee.hbook.sync.guest;

import org.jspecify.annotations.NullMarked;
