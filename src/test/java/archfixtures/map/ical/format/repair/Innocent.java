package archfixtures.map.ical.format.repair;

/** Keeps the rule. */
public class Innocent {}
