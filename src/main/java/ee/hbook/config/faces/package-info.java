/**
 * What every screen does alike: it tells in the reader's language what was done, puts a refusal at
 * the field that it names, and opens and closes dialogs. Nothing here outlives a request.
 */
@NullMarked
package ee.hbook.config.faces;

import org.jspecify.annotations.NullMarked;
