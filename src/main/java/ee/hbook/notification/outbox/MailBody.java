package ee.hbook.notification.outbox;

import ee.hbook.config.Worded;
import java.util.List;

/**
 * What a mail says, before it is written out as text and as HTML.
 *
 * @param tone what its colour says
 * @param label a word or two above the title: what kind of mail it is
 * @param title the mail in one line
 * @param parts what it says, from top to bottom
 * @param footer why it was sent, and by whom
 */
public record MailBody(
    Tone tone, String label, String title, List<Part> parts, List<String> footer) {

  public MailBody {
    parts = List.copyOf(parts);
    footer = List.copyOf(footer);
  }

  /** What a mail's colour says; its words say it, too. */
  public enum Tone implements Worded {
    /** Something has to be done. */
    TROUBLE,
    /** Something is well again. */
    WELL,
    /** For information. */
    PLAIN
  }

  /** A piece of a mail. */
  public sealed interface Part {

    /**
     * A paragraph.
     *
     * @param text its words
     */
    record Paragraph(String text) implements Part {}

    /**
     * A heading.
     *
     * @param text its words
     */
    record Heading(String text) implements Part {}

    /**
     * Names with what stands behind them.
     *
     * @param facts in the order in which they are read
     */
    record Facts(List<Fact> facts) implements Part {}

    /**
     * Steps to take, one after the other.
     *
     * @param steps their words
     */
    record Steps(List<String> steps) implements Part {}

    /**
     * Lines that belong together.
     *
     * @param lines their words
     */
    record Lines(List<String> lines) implements Part {}

    /**
     * Buttons side by side.
     *
     * @param buttons the most important first
     */
    record Buttons(List<Button> buttons) implements Part {}

    /**
     * A quiet way to a page.
     *
     * @param link where it leads
     */
    record Quiet(Button link) implements Part {}
  }

  /**
   * A name with what stands behind it.
   *
   * @param name the name
   * @param value what stands behind it
   */
  public record Fact(String name, String value) {}

  /**
   * A way to a page.
   *
   * @param label what it does
   * @param url where it leads, whole
   */
  public record Button(String label, String url) {}
}
