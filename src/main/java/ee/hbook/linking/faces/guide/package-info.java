/** The guided way to a link, step by step. */
@NullMarked
package ee.hbook.linking.faces.guide;

import org.jspecify.annotations.NullMarked;
