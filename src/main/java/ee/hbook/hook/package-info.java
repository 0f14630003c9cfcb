/**
 * WordPress's filters, typed. A value starts with HBook's default, passes every filter of its name
 * in the order of their priority, and what comes out is checked by the feature that asked for it.
 */
@NullMarked
package ee.hbook.hook;

import org.jspecify.annotations.NullMarked;
