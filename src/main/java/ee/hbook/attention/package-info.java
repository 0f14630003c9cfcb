/** What needs a person now: facts, each with its remedies, and what a person has put off. */
@NullMarked
package ee.hbook.attention;

import org.jspecify.annotations.NullMarked;
