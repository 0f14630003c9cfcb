/** Making, changing and switching links; their leases and their health in step with the runs. */
@NullMarked
package ee.hbook.link.application;

import org.jspecify.annotations.NullMarked;
