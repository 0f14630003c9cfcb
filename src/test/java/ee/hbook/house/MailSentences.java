package ee.hbook.house;

import ee.hbook.attention.NeedKind;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the sentences of a mail or of a page in the English message bundle: from what is read back
 * to its keys, so that nothing is believed of how it was written.
 */
final class MailSentences {

  private static final String WORDS = "letter_|resume_|failure_|notice_held_|never$";
  private static final List<String> NEEDS =
      Stream.of(NeedKind.values()).map(kind -> "need_" + kind.word()).toList();
  private static final Pattern PIECE =
      Pattern.compile("<([a-z0-9]+)\\b([^>]*)>([^<>]*[^<>\\s][^<>]*)(?=<)");
  private static final Pattern CHOICE = Pattern.compile("\\{\\d,choice,");
  private static final Pattern HREF = Pattern.compile("href=\"([^\"]*)\"");

  /** A number as sentences have it. */
  static String number(long number) {
    return MessageFormat.format("{0}", number);
  }

  /**
   * A sentence as it was said.
   *
   * @param key its name in the bundle
   * @param values what stands for {0}, {1}, …
   * @param text all of it
   * @param href where it leads, when it is a button
   * @param kind the key of the label that it stands below
   * @param about the words that tell what it is about: the subject, or the heading above it
   */
  record Said(
      String key, List<String> values, String text, String href, String kind, String about) {

    String value(int place) {
      return values.get(place);
    }
  }

  private record Form(String key, Pattern pattern, int literal) {}

  private final List<Form> forms;
  private final List<Form> needs;

  MailSentences() {
    Pattern words = Pattern.compile("^(" + WORDS + ")");
    forms = forms(key -> words.matcher(key).find());
    needs = forms(key -> NEEDS.stream().anyMatch(need -> isOf(need, key)));
  }

  private static List<Form> forms(Predicate<String> wanted) {
    ResourceBundle bundle = ResourceBundle.getBundle("ee.hbook.messages", Locale.ROOT);
    return bundle.keySet().stream()
        .filter(wanted)
        .sorted()
        .flatMap(key -> spoken(bundle.getString(key)).map(text -> form(key, text)))
        .sorted(Comparator.comparingInt(Form::literal).reversed())
        .toList();
  }

  private static boolean isOf(String need, String key) {
    return key.equals(need) || key.startsWith(need + "_");
  }

  /** Whether a sentence stands once in each entry of a mail that lists several. */
  static boolean isEntry(Said said) {
    return said.key().equals("letter_cause")
        || said.key().equals("letter_double_there")
        || NEEDS.contains(said.key());
  }

  /** The keys of all sentences that mails and the pages behind their buttons consist of. */
  List<String> keys() {
    return Stream.concat(forms.stream(), needs.stream())
        .map(Form::key)
        .distinct()
        .sorted()
        .toList();
  }

  /** The sentence that some words are; empty when they are none. */
  Optional<Said> read(String text) {
    return read(text, "", "", "");
  }

  private Optional<Said> read(String text, String href, String kind, String about) {
    return read(forms, text, href, kind, about);
  }

  private static Optional<Said> read(
      List<Form> forms, String text, String href, String kind, String about) {
    for (Form form : forms) {
      Matcher found = form.pattern().matcher(text);
      if (form.literal() > 0 && found.matches()) {
        return Optional.of(new Said(form.key(), values(found), text, href, kind, about));
      }
    }
    return Optional.empty();
  }

  /**
   * The sentences of a mail, from top to bottom, but for its footer.
   *
   * @throws AssertionError naming words that are no sentence of the bundle
   */
  List<Said> read(String subject, String html) {
    List<Said> said = new ArrayList<>();
    Matcher pieces = PIECE.matcher(body(html));
    String kind = "";
    String about = subject;
    String name = "";
    said.add(known(subject, "", "", subject));
    while (pieces.find()) {
      String look = pieces.group(2);
      String text = unescaped(pieces.group(3)).strip();
      Matcher href = HREF.matcher(look);
      if (look.contains("wide name")) {
        name = text;
      } else if (look.contains("wide value")) {
        String key = known(name, "", kind, about).key();
        said.add(new Said(key, List.of(text), text, "", kind, about));
        read(text, "", kind, about).ifPresent(said::add);
      } else if (isNeed(pieces.group(1), text)) {
        about = text;
        said.add(need(title(text), about).orElseThrow());
        kind = said.getLast().key();
      } else if (pieces.group(1).equals("h2")
          && kind.equals("letter_label_double")
          && text.contains(": ")) {
        about = text;
      } else if (pieces.group(1).equals("p") && NEEDS.contains(kind)) {
        said.addAll(paragraph(text, kind, about));
      } else if (pieces.group(1).equals("h2") && isLabelled(text)) {
        about = text;
        said.add(known(text.substring(0, text.indexOf(": ")), "", "", about));
        kind = said.getLast().key();
      } else {
        said.add(known(text, href.find() ? unescaped(href.group(1)) : "", kind, about));
        if (said.getLast().key().startsWith("letter_label")) {
          kind = said.getLast().key();
          about = pieces.group(1).equals("h2") ? text : about;
        }
      }
    }
    return said;
  }

  /** What a heading says before it names a calendar and a place. */
  private static String title(String heading) {
    int end = heading.indexOf(": ");
    return end < 0 ? heading : heading.substring(0, end);
  }

  /** Some troubles are called as a letter calls them. */
  private boolean isNeed(String element, String text) {
    return element.equals("h2")
        && !isLabelled(text)
        && read(text).isEmpty()
        && need(title(text), text).isPresent();
  }

  private Optional<Said> need(String text, String about) {
    return read(needs, text, "", "", about).filter(said -> NEEDS.contains(said.key()));
  }

  /** What is so, and what to do about it. */
  private List<Said> paragraph(String text, String kind, String about) {
    List<Form> own = needs.stream().filter(form -> isOf(kind, form.key())).toList();
    for (int at = text.indexOf(". "); at > 0; at = text.indexOf(". ", at + 1)) {
      Optional<Said> so = read(words(own, false), text.substring(0, at + 1), "", kind, about);
      Optional<Said> todo = read(words(own, true), text.substring(at + 2), "", kind, about);
      if (so.isPresent() && todo.isPresent()) {
        return List.of(so.get(), todo.get());
      }
    }
    throw new AssertionError("No sentence of the bundle: " + text);
  }

  private static List<Form> words(List<Form> own, boolean todo) {
    return own.stream().filter(form -> form.key().endsWith("_todo") == todo).toList();
  }

  /** The heading of an entry: its label, its calendar and its place. */
  private boolean isLabelled(String text) {
    int end = text.indexOf(": ");
    return end > 0
        && read(text.substring(0, end))
            .filter(it -> it.key().startsWith("letter_label"))
            .isPresent();
  }

  private Said known(String text, String href, String kind, String about) {
    return read(text, href, kind, about)
        .orElseThrow(() -> new AssertionError("No sentence of the bundle: " + text));
  }

  private static String body(String html) {
    String whole = html.substring(html.indexOf("<td class=\"paper"));
    return whole.substring(0, whole.indexOf("<td class=\"soft\" style=\"padding:16px"));
  }

  private static List<String> values(Matcher found) {
    Map<String, Integer> groups = found.namedGroups();
    return groups.keySet().stream().sorted().map(found::group).toList();
  }

  /** A value that occurs twice is the same at both places. */
  private static Form form(String key, String text) {
    StringBuilder pattern = new StringBuilder();
    Set<Integer> seen = new HashSet<>();
    int literal = 0;
    int from = 0;
    while (from < text.length()) {
      int open = text.indexOf('{', from);
      String plain = text.substring(from, open < 0 ? text.length() : open).replace("''", "'");
      literal += plain.length();
      pattern.append(Pattern.quote(plain));
      if (open < 0) {
        break;
      }
      int close = closing(text, open);
      int number = Character.digit(text.charAt(open + 1), 10);
      boolean first = seen.add(number);
      pattern.append(first ? "(?<v" + number + ">.*?)" : "\\k<v" + number + ">");
      from = close + 1;
    }
    return new Form(key, Pattern.compile(pattern.toString(), Pattern.DOTALL), literal);
  }

  /** A sentence that is said otherwise of one than of many, in each of its forms. */
  private static Stream<String> spoken(String text) {
    Matcher choice = CHOICE.matcher(text);
    if (!choice.find()) {
      return Stream.of(text);
    }
    int end = closing(text, choice.start());
    List<String> forms = new ArrayList<>();
    int depth = 0;
    int from = choice.end();
    for (int at = from; at <= end; at++) {
      char letter = text.charAt(at);
      if (depth == 0 && (letter == '|' || at == end)) {
        forms.add(text.substring(from, at).replaceFirst("^\\d+[#<]", ""));
        from = at + 1;
      }
      depth += letter == '{' ? 1 : letter == '}' ? -1 : 0;
    }
    return forms.stream()
        .map(form -> text.substring(0, choice.start()) + form + text.substring(end + 1))
        .flatMap(MailSentences::spoken);
  }

  private static int closing(String text, int open) {
    int depth = 0;
    for (int at = open; at < text.length(); at++) {
      depth += text.charAt(at) == '{' ? 1 : text.charAt(at) == '}' ? -1 : 0;
      if (depth == 0) {
        return at;
      }
    }
    throw new IllegalArgumentException(text);
  }

  private static String unescaped(String html) {
    return html.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }
}
