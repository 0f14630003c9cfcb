package ee.hbook.feed.reads;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedReaderTest {

  @ParameterizedTest(name = "{0} is remembered as {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Airbnb/1.0 | airbnb | true",
        "Booking.com iCal importer | booking | true",
        "Smoobu/3 | smoobu | true",
        // Anybody may keep a calendar there, or run that program.
        "Google-Calendar-Importer | google | false",
        "Microsoft Exchange | outlook | false",
        "macOS/13.4 dataaccessd/1.0 | apple | false",
        "MotoPress Hotel Booking | motopress | false",
        "HBook-EE/1.0 (+calendar sync) | hbook | false",
        "WordPress/6.4; https://villa.example | wordpress | false",
        "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0 | browser | false",
        // Many programs bear the name of the library that they were written with.
        "'' | other | false",
        "Ruby | other | false",
        "Java/17.0.9 | other | false",
        "Java-http-client/21 | other | false",
        "Apache-HttpClient/4.5.13 (Java/17.0.9) | other | false",
        "okhttp/4.9.0 | other | false",
        "python-requests/2.31.0 | other | false",
        "Go-http-client/2.0 | other | false",
        "axios/1.6.2 | other | false",
        "node-fetch/1.0 | other | false",
        "curl/8.0 | other | false",
        "GuzzleHttp/7 | other | false",
        "Mozilla/5.0 | other | false",
        "Mozilla/4.0 (compatible; MSIE 6.0) | other | false",
        "1.0 | other | false",
        // These say something that no family knows.
        "GiteSync/2.1 | other-4e | true",
        "Mozilla/5.0 (compatible; SomeBot/1.0) | other-3f | true",
      })
  void aReaderIsRememberedByItsFamilyAndANumberIfItHasAName(
      String userAgent, String word, boolean mayBeKnown) {
    FeedReader reader = FeedReader.of(Optional.of(userAgent));
    assertThat(reader.word()).isEqualTo(word);
    assertThat(reader.mayBeKnown()).isEqualTo(mayBeKnown);
    assertThat(ReaderFamily.ofWord(word)).isEqualTo(reader.family());
  }

  @ParameterizedTest
  @CsvSource({"GiteSync/2.1, GiteSync/2.1, true", "GiteSync/2.1, GiteSync/2.2, false"})
  void theSameProgramHasTheSameNumber(String one, String other, boolean same) {
    assertThat(
            FeedReader.of(Optional.of(one)).word().equals(FeedReader.of(Optional.of(other)).word()))
        .isEqualTo(same);
  }
}
