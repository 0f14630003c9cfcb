/** Checking a calendar, foreseeing what a run would make of it, importing a file. */
@NullMarked
package ee.hbook.linking.application;

import org.jspecify.annotations.NullMarked;
