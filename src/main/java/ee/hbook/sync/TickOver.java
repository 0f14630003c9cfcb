package ee.hbook.sync;

/** The timer of this node has looked for links that are due, and whatever it ran is over. */
public record TickOver() {}
