package ee.hbook.attention.faces;

import ee.hbook.attention.Need;
import ee.hbook.attention.Remedy.Choice;
import ee.hbook.attention.Remedy.Outside;
import ee.hbook.attention.Remedy.Page;
import ee.hbook.attention.Remedy.Press;
import ee.hbook.config.faces.Screen;
import java.util.List;

/**
 * A fact in the reader's words.
 *
 * @param need the fact
 * @param subject calendar and place; may be empty
 * @param since since when it holds, a sentence in the property's zone
 * @param nights which nights are at risk, the soonest first, and how many more
 * @param parties who holds the nights, where two do
 * @param presses what can be done here
 * @param ways what is done on another page
 * @param putOff until when it is put off, by whom and why; empty when it is not
 */
public record NeedRow(
    Need need,
    String subject,
    String since,
    List<String> nights,
    List<PartyRow> parties,
    List<PressRow> presses,
    List<WayRow> ways,
    String putOff) {

  /**
   * One of those who hold the same nights.
   *
   * @param who guest or code
   * @param channel where it was made
   * @param nights its nights
   * @param since when it was first seen
   * @param page its page; empty when it is no reservation of this site
   */
  public record PartyRow(String who, String channel, String nights, String since, String page) {}

  /**
   * A button.
   *
   * @param name the remedy's name
   * @param label its words
   * @param question what is asked before; empty when nothing is
   * @param choices what has to be chosen
   */
  public record PressRow(String name, String label, String question, List<Choice> choices) {

    static PressRow of(Press press) {
      return new PressRow(
          press.name(),
          Screen.text(press.label()),
          press.question().map(Screen::text).orElse(""),
          press.choices());
    }
  }

  /**
   * A link to a page.
   *
   * @param label its words
   * @param href where it leads
   * @param outside whether that is another site
   */
  public record WayRow(String label, String href, boolean outside) {

    static WayRow of(Page page, String root) {
      return new WayRow(Screen.text(page.label()), root + "/" + page.page(), false);
    }

    static WayRow of(Outside outside) {
      return new WayRow(Screen.text(outside.label()), outside.address(), true);
    }
  }

  /**
   * Its name in the house.
   *
   * @return what the page sends back
   */
  public String key() {
    return need.key();
  }

  /**
   * Its name among the elements of the page.
   *
   * @return letters, digits and dashes
   */
  public String element() {
    return element(key());
  }

  /** The same of any key. */
  static String element(String key) {
    return key.replace('_', '-').replace('/', '-');
  }

  /**
   * Whether it may be put off.
   *
   * @return false for what says that the list is not whole
   */
  public boolean isPutOffable() {
    return need.kind().mayBePutOff();
  }

  /**
   * What it is.
   *
   * @return the kind in a few words
   */
  public String heading() {
    return Screen.text("need_" + need.kind().word());
  }

  /**
   * What is so.
   *
   * @return one or two sentences
   */
  public String words() {
    return Screen.text(need.words());
  }

  /**
   * What to do about it.
   *
   * @return one or two sentences
   */
  public String todo() {
    return Screen.text(need.todo());
  }

  /**
   * How to do it.
   *
   * @return one step after the other; empty where a sentence is enough
   */
  public List<String> steps() {
    return need.steps().stream().map(Screen::text).toList();
  }

  /**
   * How loud it is.
   *
   * @return {@code alarm}, {@code error} or {@code warn}
   */
  public String tone() {
    return need.kind().tone().word();
  }
}
