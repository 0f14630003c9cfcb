package ee.hbook.linking.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One of our feeds, as the API shows it.
 *
 * @param accomId the accommodation; absent for the feed of all units
 * @param accomNum the unit; absent for the feed of all units
 * @param place accommodation and unit in words; absent for the feed of all units
 * @param linkId the link that it is for; absent where it is for whoever reads it
 * @param calendar the name of that link
 * @param url where it is read, with its key
 */
@Schema(name = "Feed")
public record FeedJson(
    @Nullable Long accomId,
    @Nullable Integer accomNum,
    @Nullable String place,
    @Nullable Long linkId,
    @Nullable String calendar,
    String url) {}
