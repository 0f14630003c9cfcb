package archfixtures.adapters.reservation.jpa;

/** What an offender refers to. */
public class Rows {}
