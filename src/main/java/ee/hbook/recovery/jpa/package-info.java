/** What is kept of the buttons in mails. */
@NullMarked
package ee.hbook.recovery.jpa;

import org.jspecify.annotations.NullMarked;
