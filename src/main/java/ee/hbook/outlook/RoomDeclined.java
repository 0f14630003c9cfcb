package ee.hbook.outlook;

/**
 * A CDI event: a room is not to be had for a booking of ours, or our booking left it because it was
 * not free at the time that Outlook's people wanted.
 *
 * @param reservation the reservation
 * @param room the room's address
 */
public record RoomDeclined(long reservation, String room) {}
