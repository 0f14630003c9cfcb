package archfixtures.crowd.reservation;

/** Has a package to itself, almost. */
public class One {}
