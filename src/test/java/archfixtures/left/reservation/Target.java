package archfixtures.left.reservation;

/** What an offender refers to; it looks nowhere itself. */
public class Target {}
