package ee.hbook.link.health;

import ee.hbook.config.Saying;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What exactly was wrong with an attempt to have a calendar. Nothing is decided by its word: that
 * is for the record, the API and people.
 */
public sealed interface FailureCode {

  /**
   * The word that is stored and told, such as {@code http-503}; it does not change.
   *
   * @return the word, without any part of an address
   */
  String word();

  /**
   * The sentence that tells it; several failures may share one.
   *
   * @return the end of the name of a text
   */
  String sentence();

  /**
   * Why a calendar could not be had, for people.
   *
   * @param host where the calendar is; nothing else of its address is said
   * @return a sentence, with the word at its end in brackets
   */
  default Saying at(String host) {
    return Saying.of("failure_" + sentence(), host, word());
  }

  /**
   * Whether the other side says that there will never be a calendar here again.
   *
   * @return true for 410
   */
  default boolean isForGood() {
    return this instanceof Status(int status) && status == 410;
  }

  /**
   * Whether no secure connection could be made, which the other side can mend without us.
   *
   * @return true for a wrong certificate, and for none at all
   */
  default boolean isOfTls() {
    return this instanceof Known known && Known.OF_TLS.contains(known);
  }

  /**
   * Reads a word back.
   *
   * @param word the word; one of another version reads as {@link Other}
   * @return the failure
   */
  static FailureCode of(String word) {
    Matcher status = Status.WORD.matcher(word);
    if (status.matches()) {
      return new Status(Integer.parseInt(status.group(1)));
    }
    Known known = Known.BY_WORD.get(word);
    return known == null ? new Other(word) : known;
  }

  /** A failure that has a name. */
  enum Known implements FailureCode {
    /** The name of the host cannot be looked up. */
    DNS(FailureClass.TRANSIENT, "dns", "dns"),
    /** Nobody listens, or there is no way there. */
    CONNECT(FailureClass.TRANSIENT, "connect", "unreachable"),
    /** The connection was broken off. */
    CONNECTION(FailureClass.TRANSIENT, "connection", "unreachable"),
    /** The connection was not made in time. */
    CONNECT_TIMEOUT(FailureClass.TRANSIENT, "connect-timeout", "slow"),
    /** The answer did not come whole in time. */
    TIMEOUT(FailureClass.TRANSIENT, "timeout", "slow"),
    /** No secure connection could be made. */
    TLS(FailureClass.CONFIG, "tls", "tls"),
    /** The certificate belongs to another name. */
    TLS_NAME(FailureClass.CONFIG, "tls-name", "tls-name"),
    /** The certificate is over. */
    TLS_EXPIRED(FailureClass.CONFIG, "tls-expired", "tls-expired"),
    /** Nobody whom we trust vouches for the certificate. */
    TLS_UNTRUSTED(FailureClass.CONFIG, "tls-untrusted", "tls-untrusted"),
    /** The address cannot be one of a calendar. */
    BAD_ADDRESS(FailureClass.CONFIG, "bad-address", "address"),
    /** The address leads into a private network. */
    PRIVATE_ADDRESS(FailureClass.CONFIG, "private-address", "address"),
    /** The address is at a port where no calendars are fetched. */
    CLOSED_PORT(FailureClass.CONFIG, "closed-port", "port"),
    /** Redirects that do not end. */
    REDIRECTS(FailureClass.CONFIG, "redirects", "redirect"),
    /** Redirects in a circle. */
    REDIRECT_LOOP(FailureClass.CONFIG, "redirect-loop", "redirect"),
    /** A redirect to what is no address. */
    REDIRECT_ADDRESS(FailureClass.CONFIG, "redirect-address", "redirect"),
    /** A redirect from https to http. */
    REDIRECT_DOWNGRADE(FailureClass.CONFIG, "redirect-downgrade", "redirect"),
    /** A redirect to another host. */
    REDIRECT_HOST(FailureClass.CONFIG, "redirect-host", "redirect-host"),
    /** A web page. */
    HTML(FailureClass.CONTENT, "html", "html"),
    /** A page that asks for a password. */
    LOGIN_PAGE(FailureClass.CONTENT, "login-page", "login-page"),
    /** A page about maintenance. */
    MAINTENANCE_PAGE(FailureClass.CONTENT, "maintenance-page", "maintenance-page"),
    /** JSON. */
    JSON(FailureClass.CONTENT, "json", "json"),
    /** Nothing at all. */
    EMPTY(FailureClass.CONTENT, "empty", "empty"),
    /** More bytes than we read. */
    TOO_BIG(FailureClass.CONTENT, "too-big", "too-big"),
    /** The calendar has no end. */
    TRUNCATED(FailureClass.CONTENT, "truncated", "truncated"),
    /** The answer was cut off on its way. */
    CUT_OFF(FailureClass.CONTENT, "cut-off", "truncated"),
    /** The answer's compression is broken. */
    COMPRESSION(FailureClass.CONTENT, "compression", "truncated"),
    /** The answer is not HTTP. */
    NOT_HTTP(FailureClass.CONTENT, "not-http", "content"),
    /** Something that is no calendar. */
    NOT_A_CALENDAR(FailureClass.CONTENT, "not-a-calendar", "content"),
    /** More events than we take. */
    TOO_MANY_EVENTS(FailureClass.CONTENT, "too-many-events", "content"),
    /** A calendar that we cannot read. */
    UNREADABLE(FailureClass.CONTENT, "unreadable", "content"),
    /** A calendar, and not the one that was linked. */
    OTHER_CALENDAR(FailureClass.CONTENT, "other-calendar", "other"),
    /** Nobody has entered by what we are to sign in, or it was switched off. */
    NOT_SET_UP(FailureClass.AUTH, "not-set-up", "not-set-up"),
    /** We are not let in with what was entered. */
    SIGN_IN(FailureClass.AUTH, "sign-in", "sign-in"),
    /** We are in, and not allowed to see this mailbox. */
    MAILBOX_REFUSED(FailureClass.AUTH, "mailbox-refused", "mailbox-refused"),
    /** There is no such mailbox. */
    NO_MAILBOX(FailureClass.CONFIG, "no-mailbox", "no-mailbox"),
    /** Too many calendars of the host were fetched at once. */
    BUSY(FailureClass.LOCAL, "busy", "ours"),
    /** The fetch was stopped. */
    INTERRUPTED(FailureClass.LOCAL, "interrupted", "ours"),
    /** The link was changed or removed while its calendar was read. */
    EDITED(FailureClass.LOCAL, "edited", "ours"),
    /** Something went wrong here. */
    INTERNAL(FailureClass.LOCAL, "internal", "ours");

    private static final Set<Known> OF_TLS = EnumSet.of(TLS, TLS_NAME, TLS_EXPIRED, TLS_UNTRUSTED);

    private static final Map<String, Known> BY_WORD =
        Arrays.stream(values()).collect(Collectors.toMap(Known::word, Function.identity()));

    private final FailureClass failure;
    private final String word;
    private final String sentence;

    Known(FailureClass failure, String word, String sentence) {
      this.failure = failure;
      this.word = word;
      this.sentence = sentence;
    }

    /**
     * What kind of failure it is.
     *
     * @return the class that decides how the link goes on
     */
    public FailureClass failure() {
      return failure;
    }

    @Override
    public String word() {
      return word;
    }

    @Override
    public String sentence() {
      return sentence;
    }
  }

  /**
   * The server answered, and not with a calendar.
   *
   * @param status the HTTP status
   */
  record Status(int status) implements FailureCode {

    private static final Pattern WORD = Pattern.compile("http-(\\d{1,4})");

    @Override
    public String word() {
      return "http-" + status;
    }

    @Override
    public String sentence() {
      return switch (status) {
        case 401, 403 -> "refused";
        case 408, 425 -> "slow";
        case 413, 429 -> "throttled";
        default ->
            switch (status / 100) {
              case 3 -> "redirect";
              case 4 -> "gone";
              case 5 -> "server";
              default -> "content";
            };
      };
    }
  }

  /**
   * A failure of another version, or of a source that has words of its own.
   *
   * @param word its word
   */
  record Other(String word) implements FailureCode {

    @Override
    public String sentence() {
      return "content";
    }
  }
}
