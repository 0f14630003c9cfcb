/**
 * WordPress's filters, typed. A value starts with HBook's default, passes every filter of its name
 * in the order of their priority, and what comes out is checked by the feature that asked for it. A
 * filter that does not work costs its own say and nothing else; it is a {@link
 * ee.hbook.hook.HookFault}.
 */
@NullMarked
package ee.hbook.hook;

import org.jspecify.annotations.NullMarked;
