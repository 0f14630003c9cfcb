/** Follows runs and takes stock of the house. */
@NullMarked
package ee.hbook.monitoring.application;

import org.jspecify.annotations.NullMarked;
