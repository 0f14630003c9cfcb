/** What runs did and do, on the screen. */
@NullMarked
package ee.hbook.linking.faces.runs;

import org.jspecify.annotations.NullMarked;
