package archfixtures.map.pricing;

/** Breaks a rule on purpose. */
public class UnknownFeature {}
