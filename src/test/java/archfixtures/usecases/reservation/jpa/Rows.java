package archfixtures.usecases.reservation.jpa;

/** What an offender refers to. */
public class Rows {}
