package ee.hbook.moving.faces;

import java.util.List;

/**
 * What becomes of one kind of thing, in the reader's words.
 *
 * @param title what kind of thing
 * @param made how many are new here
 * @param changed how many change
 * @param there how many are here already
 * @param lines which ones, as far as that is worth reading
 */
public record MovePart(String title, long made, long changed, long there, List<String> lines) {}
