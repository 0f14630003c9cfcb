/** The Settings tab: what HBook keeps under Settings and Misc, by the names of its options. */
@NullMarked
package ee.hbook.settings.faces;

import org.jspecify.annotations.NullMarked;
