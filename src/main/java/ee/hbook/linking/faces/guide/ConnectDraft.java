package ee.hbook.linking.faces.guide;

import ee.hbook.link.LinkSettings;
import ee.hbook.linking.CheckedCalendar;
import ee.hbook.linking.Platform;
import ee.hbook.linking.faces.LinkSettingsFields;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A link that is being made: what its owner has given so far. Its address is a secret. */
final class ConnectDraft implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Platform platform;
  private final LinkSettingsFields settings;
  private String url = "";
  private String name;
  private transient @Nullable CheckedCalendar look;
  private long link;

  ConnectDraft(Platform platform) {
    this.platform = platform;
    name = platform.title();
    settings =
        LinkSettingsFields.of(
            new LinkSettings(platform.closedDates(), Optional.empty(), false, List.of()));
  }

  Platform platform() {
    return platform;
  }

  LinkSettingsFields settings() {
    return settings;
  }

  String url() {
    return url;
  }

  /** Another address is another calendar: what was seen at the former one is forgotten. */
  void url(String typed) {
    if (!typed.equals(url)) {
      url = typed;
      look = null;
    }
  }

  String name() {
    return name;
  }

  void name(String typed) {
    name = typed;
  }

  /** What was seen at the address; null before anybody looked. */
  @Nullable CheckedCalendar look() {
    return look;
  }

  void look(CheckedCalendar seen) {
    look = seen;
  }

  /** The link that it became; 0 until then. */
  long link() {
    return link;
  }

  void link(long made) {
    link = made;
  }
}
