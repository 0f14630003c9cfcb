package ee.hbook.journal.faces;

import ee.hbook.config.Saying;
import ee.hbook.journal.LogKind;
import ee.hbook.journal.LoggedCalendar;
import ee.hbook.journal.application.ReadLog;
import ee.hbook.journal.application.ReadLog.Wish;
import ee.hbook.settings.SiteOptions;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The log: filtered, the latest first, page by page from the database. */
@Named("logs")
@ViewScoped
public class LogsScreen implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");

  private final ReadLog readLog;
  private final SiteOptions options;
  private final LazyDataModel<LogRow> rows = new Rows();

  private String kind = "";
  private String reservation = "";
  private String link = "";
  private @Nullable LocalDate from;
  private @Nullable LocalDate to;

  @Inject
  public LogsScreen(ReadLog readLog, SiteOptions options) {
    this.readLog = readLog;
    this.options = options;
  }

  public LazyDataModel<LogRow> getRows() {
    return rows;
  }

  /**
   * The kinds to choose from.
   *
   * @return those that the reader may see
   */
  public List<LogKind> getKinds() {
    return readLog.kinds();
  }

  /** The calendars to choose from, by name. */
  public List<SelectItem> getCalendars() {
    return readLog.calendars().stream().map(LogsScreen::item).toList();
  }

  private static SelectItem item(LoggedCalendar calendar) {
    return new SelectItem(
        Long.toString(calendar.linkId()),
        calendar.name() + " – " + Saying.place(calendar.accommodation(), calendar.unit()));
  }

  private Wish wish() {
    return new Wish(
        LogKind.ofWord(kind),
        number(reservation),
        number(link),
        Optional.ofNullable(from),
        Optional.ofNullable(to));
  }

  private static OptionalLong number(String text) {
    return text.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(text));
  }

  private static String digits(@Nullable String text) {
    return text != null && NUMBER.matcher(text.strip()).matches() ? text.strip() : "";
  }

  public String getKind() {
    return kind;
  }

  public void setKind(@Nullable String kind) {
    this.kind = kind == null ? "" : kind;
  }

  public String getReservation() {
    return reservation;
  }

  public void setReservation(@Nullable String reservation) {
    this.reservation = digits(reservation);
  }

  public String getLink() {
    return link;
  }

  public void setLink(@Nullable String link) {
    this.link = digits(link);
  }

  public @Nullable LocalDate getFrom() {
    return from;
  }

  public void setFrom(@Nullable LocalDate from) {
    this.from = from;
  }

  public @Nullable LocalDate getTo() {
    return to;
  }

  public void setTo(@Nullable LocalDate to) {
    this.to = to;
  }

  private final class Rows extends LazyDataModel<LogRow> {

    private static final long serialVersionUID = 1L;

    @Override
    public int count(Map<String, FilterMeta> filterBy) {
      return readLog.count(wish());
    }

    @Override
    public List<LogRow> load(
        int first, int pageSize, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
      ZoneId zone = options.site().zone();
      return readLog.lines(wish(), first, pageSize).stream()
          .map(line -> LogRow.of(line, zone))
          .toList();
    }
  }
}
