/** {@code /api/demo/clock}: moves the application's clock, in demo mode only. */
@NullMarked
package ee.hbook.demo.rest;

import org.jspecify.annotations.NullMarked;
