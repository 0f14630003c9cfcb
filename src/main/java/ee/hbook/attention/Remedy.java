package ee.hbook.attention;

import ee.hbook.account.Capability;
import ee.hbook.config.Saying;
import java.util.List;
import java.util.Optional;

/** What can be done about a fact, in place. */
public sealed interface Remedy {

  /**
   * What it is called.
   *
   * @return the words of its button
   */
  Saying label();

  /**
   * Who may do it.
   *
   * @return what a person must be allowed to
   */
  Capability needed();

  /**
   * A page of this site where it is done.
   *
   * @param label the words of its button
   * @param page below {@code /admin}, with its query; without secrets
   * @param needed who may open it
   */
  record Page(Saying label, String page, Capability needed) implements Remedy {}

  /**
   * A page elsewhere.
   *
   * @param label the words of its button
   * @param address where it leads: http or https
   * @param needed who may see it
   */
  record Outside(Saying label, String address, Capability needed) implements Remedy {}

  /**
   * Something that is done here at once.
   *
   * @param name its name in the API: letters, digits and dashes
   * @param label the words of its button
   * @param question what is asked before; empty when nothing is lost by it
   * @param choices what has to be chosen; empty when nothing has
   * @param needed who may do it
   */
  record Press(
      String name, Saying label, Optional<Saying> question, List<Choice> choices, Capability needed)
      implements Remedy {

    /** The name of the press that looks whether its fact still holds. */
    public static final String LOOK = "look";

    public Press {
      choices = List.copyOf(choices);
    }

    /**
     * A press that asks nothing.
     *
     * @param name its name
     * @param label the words of its button
     * @param needed who may do it
     * @return the remedy
     */
    public static Press plain(String name, Saying label, Capability needed) {
      return new Press(name, label, Optional.empty(), List.of(), needed);
    }

    /**
     * A press that looks at once whether its fact still holds, and says so.
     *
     * @param needed who may do it
     * @return the remedy, {@link #LOOK}
     */
    public static Press look(Capability needed) {
      return plain(LOOK, Saying.of("need_do_look"), needed);
    }

    /**
     * A press that asks first.
     *
     * @param name its name
     * @param label the words of its button
     * @param question what is asked
     * @param needed who may do it
     * @return the remedy
     */
    public static Press asking(String name, Saying label, Saying question, Capability needed) {
      return new Press(name, label, Optional.of(question), List.of(), needed);
    }
  }

  /**
   * One thing that can be chosen.
   *
   * @param value what is sent back
   * @param words what is shown: a name, not a sentence
   */
  record Choice(String value, String words) {}
}
