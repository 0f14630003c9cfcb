package ee.hbook.reservation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A customer in a list.
 *
 * @param customer the customer
 * @param reservations how many reservations, whatever their status
 * @param lastStay the latest check-in of those that are not cancelled
 */
public record CustomerSummary(Customer customer, long reservations, Optional<LocalDate> lastStay) {}
