/** Reading and changing options, and making UIDs for this site. */
@NullMarked
package ee.hbook.settings.application;

import org.jspecify.annotations.NullMarked;
