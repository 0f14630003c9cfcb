/** The settings of feeds, imports and notifications. */
@NullMarked
package ee.hbook.linking.faces.settings;

import org.jspecify.annotations.NullMarked;
