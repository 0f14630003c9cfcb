/** What needs a person, in the JSON API. */
@NullMarked
package ee.hbook.attention.rest;

import org.jspecify.annotations.NullMarked;
