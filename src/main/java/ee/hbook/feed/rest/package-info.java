/** Reads of our feeds and exports over the API. */
@NullMarked
package ee.hbook.feed.rest;

import org.jspecify.annotations.NullMarked;
