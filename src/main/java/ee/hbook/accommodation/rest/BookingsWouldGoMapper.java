package ee.hbook.accommodation.rest;

import ee.hbook.accommodation.BookingsWouldGo;
import ee.hbook.accommodation.FutureBooking;
import ee.hbook.config.Saying;
import ee.hbook.config.rest.Problem;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Future bookings stand in the way of a deletion: 409 with their numbers, days and channels. */
@Provider
public class BookingsWouldGoMapper implements ExceptionMapper<BookingsWouldGo> {

  @Override
  public Response toResponse(BookingsWouldGo refusal) {
    JsonArrayBuilder bookings = Json.createArrayBuilder();
    refusal.bookings().stream().map(BookingsWouldGoMapper::json).forEach(bookings::add);
    return Problem.response(
        409,
        "Conflict",
        Saying.of("refusal_cascade", refusal.saying()).inEnglish(),
        Json.createObjectBuilder().add("bookings", bookings).build());
  }

  private static JsonObject json(FutureBooking booking) {
    return Json.createObjectBuilder()
        .add("reservation", booking.id())
        .add("accomId", booking.unit().accomId())
        .add("accomNum", booking.unit().accomNum())
        .add("checkIn", booking.checkIn().toString())
        .add("checkOut", booking.checkOut().toString())
        .add("channel", booking.channel().isEmpty() ? "website" : booking.channel())
        .build();
  }
}
