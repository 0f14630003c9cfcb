package archfixtures.nulls.reservation;

/** Breaks a rule on purpose. */
public class Unmarked {}
