package ee.hbook.attention;

import java.time.Instant;

/**
 * A person has put a fact off.
 *
 * @param key the fact's key
 * @param until when it comes back, UTC
 * @param by the name of who did it
 * @param why what they wrote; may be empty
 * @param on when
 */
public record Snooze(String key, Instant until, String by, String why, Instant on) {}
