/**
 * A house as one file: taken while it is at work, put back into an empty database of either kind.
 */
@NullMarked
package ee.hbook.config.backup;

import org.jspecify.annotations.NullMarked;
