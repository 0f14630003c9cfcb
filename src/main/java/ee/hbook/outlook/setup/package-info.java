/**
 * How the organisation's Outlook is reached, and which of its rooms are units here: what stands at
 * <i>Settings &gt; Integrations &gt; Outlook</i>.
 */
@NullMarked
package ee.hbook.outlook.setup;

import org.jspecify.annotations.NullMarked;
