package ee.hbook.reservation.jpa;

import ee.hbook.reservation.FoldedText;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What somebody typed to find a customer, as SQL: every word stands in the name, the e-mail address
 * or the phone number, with or without accents. What is only a phone number is looked for without
 * its gaps.
 *
 * @param names patterns for name, address and number
 * @param phone a pattern for the number without gaps, or empty text
 */
record CustomerSearch(List<String> names, String phone) {

  private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ./()-]*[0-9][0-9 ./()-]*");
  private static final Pattern GAP = Pattern.compile("[ ./()-]");

  private static final String ANY_DATA =
      " where c.first_name || c.last_name || c.email || c.phone || c.address_1 || c.address_2"
          + " || c.city || c.zip_code || c.state_province || c.country <> ''";
  private static final String WORDS = "c.search_words";
  private static final String DIGITS =
      "replace(replace(replace(replace(replace(replace(c.phone, ' ', ''), '.', ''), '/', ''),"
          + " '(', ''), ')', ''), '-', '')";

  static CustomerSearch of(String typed) {
    String text = typed.strip();
    if (PHONE.matcher(text).matches()) {
      return new CustomerSearch(List.of(), pattern(GAP.matcher(text).replaceAll("")));
    }
    return new CustomerSearch(
        text.isEmpty()
            ? List.of()
            : List.of(FoldedText.of(text).split("\\s+")).stream()
                .map(CustomerSearch::pattern)
                .toList(),
        "");
  }

  /** The condition; customers of whom nothing is known are never found. */
  String where() {
    StringBuilder where = new StringBuilder(ANY_DATA);
    for (int i = 1; i <= patterns().size(); i++) {
      where.append(" and ").append(phone.isEmpty() ? WORDS : DIGITS);
      where.append(" like ?").append(i).append(" escape '!'");
    }
    return where.toString();
  }

  Query bind(Query query) {
    List<String> patterns = patterns();
    for (int i = 0; i < patterns.size(); i++) {
      query.setParameter(i + 1, patterns.get(i));
    }
    return query;
  }

  private List<String> patterns() {
    List<String> all = new ArrayList<>(names);
    if (!phone.isEmpty()) {
      all.add(phone);
    }
    return all;
  }

  private static String pattern(String word) {
    return "%" + word.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
  }
}
