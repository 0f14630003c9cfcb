package ee.hbook.reservation.file;

import ee.hbook.accommodation.UnitId;
import ee.hbook.availability.Span;
import ee.hbook.reservation.Customer;
import ee.hbook.reservation.Origin;
import ee.hbook.reservation.ReservationStatus;
import java.time.Instant;
import java.util.Optional;

/**
 * A reservation as a line of a file tells it.
 *
 * @param line the line, from 1
 * @param num its number where the file was written; empty when the file has none
 * @param alphanumId its eight characters there; empty when the file has none
 * @param uid its iCalendar UID, which only our own files have; else empty
 * @param group the group where the file was written, which only our own files have; else empty
 * @param unit the unit here
 * @param span its nights; of a unit by the hour its times
 * @param status the status
 * @param comment the comment
 * @param adults number of adults
 * @param children number of children
 * @param customerId the customer's number where the file was written, may be empty
 * @param customer the guest, not stored yet, if the file names one
 * @param receivedOn when it was made, if the file tells
 * @param origin where it came from
 */
public record FileStay(
    long line,
    String num,
    String alphanumId,
    String uid,
    String group,
    UnitId unit,
    Span span,
    ReservationStatus status,
    String comment,
    int adults,
    int children,
    String customerId,
    Optional<Customer> customer,
    Optional<Instant> receivedOn,
    Origin origin) {}
