/**
 * Where the outside enters: the clock, the deployment's variables, the refusals that every door
 * understands, and the schema's migration at start.
 */
@NullMarked
package ee.hbook.config;

import org.jspecify.annotations.NullMarked;
