package archfixtures.map;

/** Breaks a rule on purpose. */
public class Homeless {}
