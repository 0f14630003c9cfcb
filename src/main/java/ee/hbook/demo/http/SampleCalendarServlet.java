package ee.hbook.demo.http;

import ee.hbook.config.DeploymentVariables;
import ee.hbook.feed.content.CalendarWriter;
import ee.hbook.feed.content.FeedCalendar;
import ee.hbook.feed.content.FeedEvent;
import ee.hbook.settings.SiteOptions;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;
import org.threeten.extra.LocalDateRange;

/**
 * A calendar to link to, in demo mode only. Its bookings stay put for a month, so that the link
 * shows how an unchanged calendar looks.
 */
@WebServlet("/demo/sample.ics")
@SuppressWarnings("NullAway.Init")
public class SampleCalendarServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final int FIRST_DAY = 9;

  @Inject private transient DeploymentVariables variables;
  @Inject private transient CalendarWriter writer;
  @Inject private transient SiteOptions options;
  @Inject private transient Clock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!variables.demo()) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
      response.setContentLength(0);
      return;
    }
    YearMonth month = YearMonth.from(LocalDate.ofInstant(clock.instant(), options.site().zone()));
    Instant stamp = month.atDay(1).atStartOfDay(options.site().zone()).toInstant();
    byte[] body =
        writer.write(
            new FeedCalendar(
                "Sample calendar",
                "Sample calendar",
                "-//HBook EE//Sample calendar// EN",
                stamp,
                Optional.empty(),
                Optional.empty(),
                Stream.of(month.plusMonths(1), month.plusMonths(2), month.plusMonths(3))
                    .map(later -> booking(later, stamp))
                    .toList()));
    response.setContentType("text/calendar; charset=utf-8");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private static FeedEvent booking(YearMonth month, Instant stamp) {
    LocalDate checkIn = month.atDay(FIRST_DAY);
    return new FeedEvent(
        "sample-" + month + "@calendar.example.com",
        LocalDateRange.of(checkIn, checkIn.plusDays(5)),
        "Reserved",
        "Booking number: %d%02d".formatted(month.getYear(), month.getMonthValue()),
        FeedEvent.Status.CONFIRMED,
        stamp,
        Optional.empty(),
        Optional.empty(),
        0,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
