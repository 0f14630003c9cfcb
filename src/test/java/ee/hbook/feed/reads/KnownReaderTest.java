package ee.hbook.feed.reads;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownReaderTest {

  private static final String GITES = "GiteSync/2.1";

  /** Links are {@code host:name}, {@code -} before one that is switched off, {@code +} learned. */
  @ParameterizedTest(name = "{1} reads the unit of [{0}]: link {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "www.airbnb.com:A ical.booking.com:B | Airbnb/1.0 | 1",
        "www.airbnb.com:A ical.booking.com:B | Booking.com iCal | 2",
        "feeds.example:Airbnb | Airbnb/1.0 | 1",
        "-www.airbnb.com:A | Airbnb/1.0 | 1",
        // Two links of one platform, or none: everybody gets everything.
        "www.airbnb.com:A www.airbnb.fr:B | Airbnb/1.0 | 0",
        "www.airbnb.com:A -www.airbnb.fr:B | Airbnb/1.0 | 0",
        "ical.booking.com:B | Airbnb/1.0 | 0",
        "'' | Airbnb/1.0 | 0",
        // The host tells, not what the owner calls it, where both do; without it nothing does.
        "ical.booking.com:Airbnb | Airbnb/1.0 | 0",
        ":Airbnb | Airbnb/1.0 | 0",
        // Whoever keeps a calendar there may be anybody.
        "calendar.google.com:G | Google-Calendar-Importer | 0",
        "outlook.live.com:O | Microsoft Exchange | 0",
        // Persons and programs that run anywhere.
        "www.airbnb.com:A | Mozilla/5.0 (X11) Gecko/20100101 Firefox/140.0 | 0",
        "www.airbnb.com:A | HBook-EE/1.0 (+calendar sync) | 0",
        "www.airbnb.com:A | curl/8.0 | 0",
        // What is learned.
        "www.airbnb.com:A gites.example:G | GiteSync/2.1 | 0",
        "www.airbnb.com:A +gites.example:G | GiteSync/2.1 | 2",
        "www.airbnb.com:A +gites.example:G | GiteSync/2.2 | 0",
        "+gites.example:G +gites.example:H | GiteSync/2.1 | 0",
        "+-gites.example:G | GiteSync/2.1 | 0",
      })
  void aReaderIsKnownWhereOnePossibilityIsLeft(String links, String userAgent, long known) {
    List<FeedChannel> channels = new ArrayList<>();
    for (String link : links.isEmpty() ? new String[0] : links.split(" ")) {
      String[] parts = link.replaceAll("^[+-]*", "").split(":");
      channels.add(
          new FeedChannel(
              channels.size() + 1L,
              parts[0],
              parts[1],
              !link.matches("[+]?-.*"),
              link.startsWith("+")
                  ? Optional.of(FeedReader.of(Optional.of(GITES)).word())
                  : Optional.empty()));
    }
    assertThat(
            KnownReader.among(channels, FeedReader.of(Optional.of(userAgent)))
                .map(FeedChannel::link)
                .orElse(0L))
        .isEqualTo(known);
  }
}
