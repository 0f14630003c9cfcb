/** Calendar files over the API. */
@NullMarked
package ee.hbook.linking.rest;

import org.jspecify.annotations.NullMarked;
