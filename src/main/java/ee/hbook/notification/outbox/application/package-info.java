/** Sending what is due, and settling what became of it. */
@NullMarked
package ee.hbook.notification.outbox.application;

import org.jspecify.annotations.NullMarked;
