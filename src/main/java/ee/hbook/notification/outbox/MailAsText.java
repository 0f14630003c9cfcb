package ee.hbook.notification.outbox;

import ee.hbook.notification.outbox.MailBody.Button;
import ee.hbook.notification.outbox.MailBody.Fact;
import ee.hbook.notification.outbox.MailBody.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Writes a mail out for readers of plain text: lines of at most {@value #WIDTH} characters (RFC
 * 5322 §2.1.1), addresses never broken.
 */
public final class MailAsText {

  private static final int WIDTH = 72;

  private MailAsText() {}

  /**
   * Writes a mail out.
   *
   * @param body what it says
   * @param language what it is written in
   * @return its lines
   */
  public static String of(MailBody body, Locale language) {
    List<String> blocks = new ArrayList<>();
    blocks.add(wrapped(body.title(), "", ""));
    String colon = language.getLanguage().equals("fr") ? " :" : ":";
    body.parts().forEach(part -> blocks.add(block(part, colon)));
    blocks.add(
        "-- \n"
            + body.footer().stream()
                .map(line -> wrapped(line, "", ""))
                .collect(Collectors.joining("\n")));
    return String.join("\n\n", blocks) + "\n";
  }

  private static String block(Part part, String colon) {
    return switch (part) {
      case Part.Paragraph(String text) -> wrapped(text, "", "");
      case Part.Heading(String text) -> wrapped(text, "", "") + "\n" + "-".repeat(width(text));
      case Part.Facts(List<Fact> facts) ->
          lines(
              facts.stream()
                  .map(fact -> wrapped(fact.name() + colon + " " + fact.value(), "", "  "))
                  .toList());
      case Part.Steps(List<String> steps) -> numbered(steps);
      case Part.Lines(List<String> each) ->
          lines(each.stream().map(line -> wrapped(line, "- ", "  ")).toList());
      case Part.Buttons(List<Button> buttons) ->
          buttons.stream().map(button -> way(button, colon)).collect(Collectors.joining("\n\n"));
      case Part.Quiet(Button link) -> way(link, colon);
    };
  }

  private static int width(String heading) {
    return Math.min(heading.length(), WIDTH);
  }

  private static String way(Button button, String colon) {
    return wrapped(button.label() + colon, "", "") + "\n" + button.url();
  }

  private static String numbered(List<String> steps) {
    List<String> numbered = new ArrayList<>();
    for (String step : steps) {
      numbered.add(wrapped(step, (numbered.size() + 1) + ". ", "   "));
    }
    return lines(numbered);
  }

  private static String lines(List<String> lines) {
    return String.join("\n", lines);
  }

  private static String wrapped(String text, String first, String further) {
    StringBuilder out = new StringBuilder(first);
    int used = first.length();
    boolean begins = true;
    for (String word : text.strip().split("\\s+", -1)) {
      if (!begins && used + 1 + word.length() > WIDTH) {
        out.append('\n').append(further);
        used = further.length();
        begins = true;
      }
      if (!begins) {
        out.append(' ');
        used++;
      }
      out.append(word);
      used += word.length();
      begins = false;
    }
    return out.toString();
  }
}
