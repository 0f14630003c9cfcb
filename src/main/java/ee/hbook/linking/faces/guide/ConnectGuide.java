package ee.hbook.linking.faces.guide;

import ee.hbook.config.faces.Screen;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the owner does at the platform, in words that stay right when its buttons move. */
@Named("connectGuide")
@RequestScoped
public class ConnectGuide {

  private final ConnectScreen screen;

  @Inject
  public ConnectGuide(ConnectScreen screen) {
    this.screen = screen;
  }

  /**
   * What an address there looks like.
   *
   * @return an example; empty when that is not known
   */
  public String getExample() {
    return screen.chosen().example();
  }

  /**
   * Where to find the address there.
   *
   * @return one step a line
   */
  public List<String> getFinding() {
    return lines("connect_find_");
  }

  /**
   * Where to paste ours there.
   *
   * @return one step a line
   */
  public List<String> getPasting() {
    return lines("connect_paste_");
  }

  private List<String> lines(String key) {
    return Screen.text(key + screen.chosen().word()).lines().toList();
  }

  /** How often it reads, by what is reported. */
  public String getPace() {
    return Screen.text("connect_pace_" + screen.chosen().word());
  }
}
