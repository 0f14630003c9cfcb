/** Dates at risk and verifications in the JSON API. */
@NullMarked
package ee.hbook.recovery.rest;

import org.jspecify.annotations.NullMarked;
