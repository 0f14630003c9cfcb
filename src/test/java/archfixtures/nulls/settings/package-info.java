/** A package that is marked. */
@NullMarked
package archfixtures.nulls.settings;

import org.jspecify.annotations.NullMarked;
