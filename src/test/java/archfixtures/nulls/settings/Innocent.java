package archfixtures.nulls.settings;

/** Keeps the rule. */
public class Innocent {}
