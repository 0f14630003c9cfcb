/** The settings of Outlook and its rooms in the JSON API. */
@NullMarked
package ee.hbook.outlook.setup.rest;

import org.jspecify.annotations.NullMarked;
