/** Application passwords over the JSON API: made, shown once, listed by name, taken back. */
@NullMarked
package ee.hbook.account.rest;

import org.jspecify.annotations.NullMarked;
