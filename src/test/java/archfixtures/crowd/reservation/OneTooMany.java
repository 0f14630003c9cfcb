package archfixtures.crowd.reservation;

/** Crowds it. */
public class OneTooMany {}
