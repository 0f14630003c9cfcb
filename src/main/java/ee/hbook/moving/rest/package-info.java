/** Moving in and out through the JSON API. */
@NullMarked
package ee.hbook.moving.rest;

import org.jspecify.annotations.NullMarked;
