/**
 * Which event tells whom. A notice is raised once, kept while it holds and dismissed by a person.
 */
@NullMarked
package ee.hbook.notification;

import org.jspecify.annotations.NullMarked;
