package ee.hbook.ical.application;

import ee.hbook.config.DeploymentVariables;
import ee.hbook.config.Saying;
import ee.hbook.config.Unsuitable;
import ee.hbook.ical.CalendarDigest;
import ee.hbook.ical.CalendarReader;
import ee.hbook.ical.Download;
import ee.hbook.ical.Downloads;
import ee.hbook.ical.Fingerprint;
import ee.hbook.ical.HttpValidators;
import ee.hbook.ical.IcsCalendar;
import ee.hbook.ical.IcsOutcome;
import ee.hbook.ical.OutsideLook;
import ee.hbook.ical.ReadOutcome;
import ee.hbook.ical.Reading;
import ee.hbook.link.CalendarUrl;
import ee.hbook.link.LinkAddress;
import ee.hbook.link.health.FailureCode;
import ee.hbook.link.health.FailureCode.Known;
import ee.hbook.link.health.FetchFailure;
import ee.hbook.sync.application.CalendarRoom;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;

/** Fetches a file from an address and reads it. */
@ApplicationScoped
public class FetchFile {

  private static final Download NO_ROOM = new Download.Failed(Known.BUSY);

  private final Downloads downloads;
  private final CalendarReader reader;
  private final CalendarDigest digest;
  private final DeploymentVariables variables;
  private final CalendarRoom room;
  private final Clock clock;

  @Inject
  public FetchFile(
      Downloads downloads,
      CalendarReader reader,
      CalendarDigest digest,
      DeploymentVariables variables,
      CalendarRoom room,
      Clock clock) {
    this.downloads = downloads;
    this.reader = reader;
    this.digest = digest;
    this.variables = variables;
    this.room = room;
    this.clock = clock;
  }

  /**
   * Fetches an address, whether or not what it has is known.
   *
   * @param url the address as the owner gave it
   * @param reading how its times become nights
   * @return the calendar, or why it could not be had
   */
  public IcsOutcome.Answer fetch(String url, Reading reading) {
    try (CalendarRoom.Stay stay = room.stay()) {
      return switch (download(url, HttpValidators.NONE, stay)) {
        case Download.Body body -> read(url, body, digest.digest(body.bytes()), reading);
        case Download.Failed failed -> failed(url, failed);
        case Download.Unchanged unasked -> throw new IllegalStateException("Nobody asked that.");
      };
    }
  }

  /**
   * Looks at an address without anything coming of it.
   *
   * @param url the address
   * @param allowPrivate whether it may be private even where links may not
   * @param reading how its times become nights
   * @return the calendar or why it could not be had, with what the answer told besides
   */
  public OutsideLook look(String url, boolean allowPrivate, Reading reading) {
    try (CalendarRoom.Stay stay = room.stay()) {
      Download download =
          fitting(
              at(url, address -> downloads.look(address, allowPrivate || mayBePrivate(address))),
              stay);
      return switch (download) {
        case Download.Body body ->
            new OutsideLook(
                read(url, body, digest.digest(body.bytes()), reading),
                body.facts(),
                Optional.empty());
        case Download.Failed failed -> OutsideLook.failed(failed(url, failed), failed.leadsTo());
        case Download.Unchanged unasked -> throw new IllegalStateException("Nobody asked that.");
      };
    }
  }

  /**
   * Fetches an address on the condition that what it has is not known.
   *
   * @param url the address
   * @param reading how its times become nights
   * @param known what is known of it
   * @return the calendar, or that it is the known one, or why it could not be had
   */
  IcsOutcome fetch(String url, Reading reading, Fingerprint known) {
    try (CalendarRoom.Stay stay = room.stay()) {
      return switch (download(url, known.validators(), stay)) {
        case Download.Body body -> {
          Optional<String> present = digest.digest(body.bytes());
          yield present.filter(known.digest()::equals).isPresent()
              ? new IcsOutcome.Same(better(known, fingerprint(body, present)))
              : read(url, body, present, reading);
        }
        case Download.Failed failed -> failed(url, failed);
        case Download.Unchanged same -> new IcsOutcome.Same(known);
      };
    }
  }

  /** A large calendar is fetched once there is room for it, and until then not read. */
  private Download download(String url, HttpValidators known, CalendarRoom.Stay stay) {
    Download first = fetched(url, known, CalendarRoom.SMALL);
    if (!(first instanceof Download.Failed failed) || failed.code() != Known.TOO_BIG) {
      return fitting(first, stay);
    }
    return stay.takesLarge() ? fetched(url, known, Integer.MAX_VALUE) : NO_ROOM;
  }

  private Download fetched(String url, HttpValidators known, int most) {
    return at(url, address -> downloads.fetch(address, mayBePrivate(address), known, most));
  }

  private static Download fitting(Download download, CalendarRoom.Stay stay) {
    return !(download instanceof Download.Body body) || stay.takes(size(body.bytes()))
        ? download
        : NO_ROOM;
  }

  /** What is packed twice is unpacked once more while it is read, to nobody knows how much. */
  private static int size(byte[] bytes) {
    boolean packed = bytes.length > 1 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b;
    return packed ? CalendarRoom.SMALL + 1 : bytes.length;
  }

  private static Download at(String url, Function<LinkAddress, Download> download) {
    return new CalendarUrl(url)
        .address()
        .map(download)
        .orElseGet(() -> new Download.Failed(Known.BAD_ADDRESS));
  }

  private IcsOutcome.Answer read(
      String url, Download.Body body, Optional<String> present, Reading reading) {
    return switch (reader.read(body.bytes(), reading)) {
      case ReadOutcome.Readable(IcsCalendar calendar) ->
          new IcsOutcome.Read(calendar, fingerprint(body, present));
      case ReadOutcome.Refused(Known code) ->
          new IcsOutcome.Failed(new FetchFailure(code, new CalendarUrl(url).peer()));
    };
  }

  private IcsOutcome.Failed failed(String url, Download.Failed failed) {
    return new IcsOutcome.Failed(
        new FetchFailure(
            failed.failure(),
            failed.code(),
            message(url, failed.code()),
            failed.retryAfter().flatMap(asked -> asked.notBefore(clock.instant()))));
  }

  private static Saying message(String url, FailureCode code) {
    try {
      return code.at(LinkAddress.parse(url).host());
    } catch (Unsuitable refused) {
      return refused.saying();
    }
  }

  /** A server that names every answer anew is not followed in that. */
  private static Fingerprint better(Fingerprint known, Fingerprint present) {
    return known.isConditional() ? known : present;
  }

  private static Fingerprint fingerprint(Download.Body body, Optional<String> present) {
    return new Fingerprint(body.validators(), present.orElse(""));
  }

  private boolean mayBePrivate(LinkAddress address) {
    return variables.fetchMayBePrivate(address.uri());
  }
}
