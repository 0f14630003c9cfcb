package archfixtures.names.reservation;

/** Keeps the rule. */
public class ServiceDay {}
