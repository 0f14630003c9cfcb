/** Lists what needs a person, puts it off and does what its remedies say. */
@NullMarked
package ee.hbook.attention.application;

import org.jspecify.annotations.NullMarked;
