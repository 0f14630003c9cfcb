/**
 * {@code hbook}, the command for whoever runs houses from a terminal or a script: a JAR of its own
 * that knows a house by its JSON API only. It is no part of the WAR.
 */
@NullMarked
package ee.hbook.command;

import org.jspecify.annotations.NullMarked;
