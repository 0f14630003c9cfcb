package ee.hbook.notification;

import org.threeten.extra.LocalDateRange;

/**
 * A person's word that a calendar's booking and a reservation here are one guest's. It holds for
 * the nights that both have then: others are another question.
 *
 * @param linkId the calendar's link
 * @param there the nights that the calendar has
 * @param reservationId the reservation
 * @param here its nights
 */
public record SameGuest(
    long linkId, LocalDateRange there, long reservationId, LocalDateRange here) {}
