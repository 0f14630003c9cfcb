package ee.hbook.outlook.graph;

import java.util.Optional;

/**
 * Where a meeting is.
 *
 * @param name what the place is called
 * @param room the room's e-mail address, when it is one of the directory
 */
public record GraphLocation(String name, Optional<String> room) {}
