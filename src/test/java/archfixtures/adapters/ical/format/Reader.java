package archfixtures.adapters.ical.format;

/** What an offender refers to. */
public class Reader {}
