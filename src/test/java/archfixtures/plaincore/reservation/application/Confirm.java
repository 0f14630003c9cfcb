package archfixtures.plaincore.reservation.application;

/** What an offender refers to. */
public class Confirm {}
