<<<<<<< HEAD
/** Files that somebody at the screens downloads. */
=======
/** What the screens' own scripts read. */
>>>>>>> adbf130 (The planning: units down, days across, drawn for what is in view; details, free nights and moves by mouse, finger and keyboard)
@NullMarked
package ee.hbook.reservation.http;

import org.jspecify.annotations.NullMarked;
