/** How plain values stand in the database, for all features. */
@NullMarked
package ee.hbook.config.jpa;

import org.jspecify.annotations.NullMarked;
