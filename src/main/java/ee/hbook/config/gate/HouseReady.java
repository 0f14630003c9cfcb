package ee.hbook.config.gate;

/**
 * An event: the tables are up to date, and nobody is let in yet. Who prepares the house listens;
 * where one fails, all are told again.
 */
public record HouseReady() {}
