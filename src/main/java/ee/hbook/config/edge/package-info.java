/** Who calls, as whom and by which address, when proxies stand in between. Pure. */
@NullMarked
package ee.hbook.config.edge;

import org.jspecify.annotations.NullMarked;
