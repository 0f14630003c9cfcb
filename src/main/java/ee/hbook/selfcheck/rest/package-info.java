/** The self-check in the API. */
@NullMarked
package ee.hbook.selfcheck.rest;

import org.jspecify.annotations.NullMarked;
