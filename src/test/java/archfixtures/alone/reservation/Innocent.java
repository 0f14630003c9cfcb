package archfixtures.alone.reservation;

/** Keeps the rule. */
public class Innocent {}
