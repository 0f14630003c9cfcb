/** What needs a person, on the screens. */
@NullMarked
package ee.hbook.attention.faces;

import org.jspecify.annotations.NullMarked;
