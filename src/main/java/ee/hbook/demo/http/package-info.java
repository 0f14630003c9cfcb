/** What demo mode adds over HTTP: a calendar to link to, and the lines that say where to go. */
@NullMarked
package ee.hbook.demo.http;

import org.jspecify.annotations.NullMarked;
