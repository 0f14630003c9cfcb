package graphsim.exchange;

import java.time.LocalDate;

/**
 * What one id stands for.
 *
 * @param item the item's immutable id
 * @param day the day of the series as it was planned, null for the item itself
 */
public record Occasion(String item, LocalDate day) {}
