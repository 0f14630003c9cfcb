package ee.hbook.reservation.file;

import ee.hbook.accommodation.Accommodation;
import ee.hbook.config.InvalidInput;
import ee.hbook.config.Saying;
import ee.hbook.reservation.ReservationStatus;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an address asks to be put into a file: {@code by} with {@code from} and {@code to}, {@code
 * accom_id}, {@code status}, {@code columns} and {@code lang}. Lists are given with commas or as
 * the same parameter more than once; what is left out does not narrow.
 *
 * @param selection which reservations
 * @param columns which columns, in the order of the file
 * @param language in which language
 */
public record ExportRequest(ExportSelection selection, List<FileColumn> columns, Locale language) {

  public ExportRequest {
    columns = List.copyOf(columns);
    if (columns.isEmpty()) {
      throw new InvalidInput("columns", Saying.of("refusal_export_columns"));
    }
  }

  /**
   * The columns that a file of a house has.
   *
   * @param house its accommodations
   * @return those that are asked for; of all of them those that the house has
   */
  public List<FileColumn> columns(Collection<Accommodation> house) {
    return columns.equals(FileColumn.WRITTEN) ? FileColumn.of(house) : columns;
  }

  /**
   * Reads the parameters of an address.
   *
   * @param parameters decoded, by name; others are passed over
   * @return what they ask for
   * @throws InvalidInput naming the parameter that cannot be taken
   */
  public static ExportRequest parse(Map<String, ? extends List<String>> parameters) {
    Set<String> columns = words(parameters, "columns");
    columns.forEach(word -> oneOf("columns", FileColumn.WRITTEN, FileColumn::word, word));
    Set<String> statuses = words(parameters, "status");
    return new ExportRequest(
        new ExportSelection(
            words(parameters, "by").stream()
                .findFirst()
                .map(word -> oneOf("by", List.of(ExportPeriod.values()), ExportPeriod::word, word))
                .orElse(ExportPeriod.ALL),
            day(parameters, "from"),
            day(parameters, "to"),
            words(parameters, "accom_id").stream()
                .map(ExportRequest::number)
                .collect(Collectors.toSet()),
            statuses.isEmpty()
                ? EnumSet.allOf(ReservationStatus.class)
                : statuses.stream().map(ExportRequest::status).collect(Collectors.toSet())),
        FileColumn.WRITTEN.stream()
            .filter(column -> columns.isEmpty() || columns.contains(column.word()))
            .toList(),
        language(parameters));
  }

  /**
   * The language that an address asks for.
   *
   * @param parameters decoded, by name
   * @return English where none is asked for
   */
  public static Locale language(Map<String, ? extends List<String>> parameters) {
    return words(parameters, "lang").stream()
        .findFirst()
        .map(Locale::forLanguageTag)
        .orElse(Locale.ENGLISH);
  }

  private static Set<String> words(Map<String, ? extends List<String>> parameters, String name) {
    List<String> values = parameters.get(name);
    return values == null
        ? Set.of()
        : values.stream()
            .flatMap(value -> Stream.of(value.split(",", -1)))
            .map(String::strip)
            .filter(word -> !word.isEmpty())
            .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Optional<LocalDate> day(
      Map<String, ? extends List<String>> parameters, String name) {
    return words(parameters, name).stream()
        .findFirst()
        .map(
            word -> {
              try {
                return LocalDate.parse(word);
              } catch (DateTimeException noDay) {
                throw new InvalidInput(name, Saying.of("refusal_day_form"));
              }
            });
  }

  private static long number(String word) {
    if (!word.matches("[0-9]{1,18}")) {
      throw new InvalidInput("accom_id", Saying.of("refusal_accommodation_numbers"));
    }
    return Long.parseLong(word);
  }

  private static ReservationStatus status(String word) {
    return oneOf("status", List.of(ReservationStatus.values()), ReservationStatus::word, word);
  }

  private static <T> T oneOf(String name, List<T> all, Function<T, String> words, String word) {
    return all.stream()
        .filter(each -> words.apply(each).equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidInput(
                    name,
                    Saying.of(
                        "refusal_one_of",
                        all.stream().map(words).collect(Collectors.joining(", ")))));
  }
}
