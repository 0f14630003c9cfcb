package archfixtures.plaincore.reservation.faces;

/** What an offender refers to. */
public class Screen {}
