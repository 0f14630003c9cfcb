package ee.hbook.accommodation.faces;

import ee.hbook.accommodation.LinkedAccommodation;
import ee.hbook.config.InvalidInput;
import ee.hbook.config.Saying;
import ee.hbook.config.Unsuitable;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** What is blocked along, as HBook writes it, and what is chosen to be added to that. */
public class LinkedField implements Serializable {

  private static final long serialVersionUID = 1L;

  private String text;
  private long choice;
  private int count = 1;

  LinkedField(List<LinkedAccommodation> linked) {
    text = LinkedAccommodation.format(linked);
  }

  /** Adds what is chosen, in the place of what the text says of the same accommodation. */
  void add() {
    if (choice == 0) {
      throw new InvalidInput("linkedChoice", Saying.of("unit_needed"));
    }
    List<LinkedAccommodation> links = new ArrayList<>(written());
    links.removeIf(link -> link.accomId() == choice);
    links.add(new LinkedAccommodation(choice, count));
    text = LinkedAccommodation.format(links);
    choice = 0;
    count = 1;
  }

  private List<LinkedAccommodation> written() {
    try {
      return LinkedAccommodation.parse(text);
    } catch (Unsuitable malformed) {
      throw new InvalidInput("linkedAccommodations", malformed.saying());
    }
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public long getChoice() {
    return choice;
  }

  public void setChoice(long choice) {
    this.choice = choice;
  }

  public int getCount() {
    return count;
  }

  public void setCount(int count) {
    this.count = count;
  }
}
