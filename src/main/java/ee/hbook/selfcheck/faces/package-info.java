/** The self-check on the start page. */
@NullMarked
package ee.hbook.selfcheck.faces;

import org.jspecify.annotations.NullMarked;
