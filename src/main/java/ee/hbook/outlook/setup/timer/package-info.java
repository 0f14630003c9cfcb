/** When rooms are looked for. */
@NullMarked
package ee.hbook.outlook.setup.timer;

import org.jspecify.annotations.NullMarked;
