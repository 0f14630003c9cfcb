package archfixtures.plaincore.config;

/** What an offender refers to. */
public class Variables {}
