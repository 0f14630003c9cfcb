package ee.hbook.outlook.setup.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What removing everything from Outlook comes to.
 *
 * @param meetings how many meetings were written there, or may have been
 * @param removed how many of them are gone now
 * @param left how many are left; another attempt takes them
 */
@Schema(name = "OutlookLeaving")
public record LeavingJson(int meetings, int removed, int left) {}
