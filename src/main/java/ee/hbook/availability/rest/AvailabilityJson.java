package ee.hbook.availability.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What holds a unit in the period asked for.
 *
 * @param occupied by first night; a stretch may begin before the period or end after it
 */
@Schema(name = "Availability")
public record AvailabilityJson(List<OccupiedJson> occupied) {}
