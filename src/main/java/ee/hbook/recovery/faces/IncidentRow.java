package ee.hbook.recovery.faces;

import java.io.Serializable;

/**
 * A trouble that a calendar had.
 *
 * @param kind the word of its kind
 * @param since when it began
 * @param cause why, in words; may be empty
 * @param until when it was over, or resumed; empty while neither is
 * @param open whether it lasts
 * @param ended the word of how it ended; may be empty
 */
public record IncidentRow(
    String kind, String since, String cause, String until, boolean open, String ended)
    implements Serializable {}
