/** The check of a calendar, and the file that is taken in. */
@NullMarked
package ee.hbook.linking.faces.check;

import org.jspecify.annotations.NullMarked;
