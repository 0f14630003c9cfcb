package archfixtures.map.reservation.misc;

/** Breaks a rule on purpose. */
public class UnknownFolder {}
