package archfixtures.adapters.reservation.faces;

/** What an offender refers to. */
public class Screen {}
