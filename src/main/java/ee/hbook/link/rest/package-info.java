/** Parts of links as the API shows them. */
@NullMarked
package ee.hbook.link.rest;

import org.jspecify.annotations.NullMarked;
