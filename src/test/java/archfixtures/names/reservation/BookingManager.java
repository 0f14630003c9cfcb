package archfixtures.names.reservation;

/** Breaks a rule on purpose. */
public class BookingManager {}
