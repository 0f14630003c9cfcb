package archfixtures.adapters.config.rest;

/** What every adapter of the same kind may use. */
public class Answer {}
