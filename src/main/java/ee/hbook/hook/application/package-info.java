/** Collects the filters that a deployment has, from the application and from JARs beside it. */
@NullMarked
package ee.hbook.hook.application;

import org.jspecify.annotations.NullMarked;
