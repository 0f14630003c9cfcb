package archfixtures.plaincore.config.rest;

/** What an offender refers to. */
public class Answer {}
