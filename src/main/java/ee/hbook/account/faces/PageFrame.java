package ee.hbook.account.faces;

import ee.hbook.account.Capability;
import ee.hbook.account.User;
import ee.hbook.account.application.SignedIn;
import ee.hbook.config.faces.SessionLog;
import ee.hbook.settings.SiteOptions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/** What the frame around every screen shows. */
@Named("page")
@RequestScoped
public class PageFrame {

  private final SiteOptions options;
  private final SignedIn signedIn;
  private final SessionLog log;

  @Inject
  public PageFrame(SiteOptions options, SignedIn signedIn, SessionLog log) {
    this.options = options;
    this.signedIn = signedIn;
    this.log = log;
  }

  /**
   * The site's title.
   *
   * @return {@code blogname}
   */
  public String getSiteTitle() {
    return options.site().title();
  }

  /**
   * Who looks.
   *
   * @return the user's name; empty before signing in
   */
  public String getUserName() {
    return signedIn.user().map(User::name).orElse("");
  }

  /**
   * Whether to show what needs a capability.
   *
   * @param capability its name, such as {@code MANAGE_ICAL}
   * @return whether the user has it
   */
  public boolean may(String capability) {
    return signedIn.may(Capability.valueOf(capability));
  }

  /**
   * The menu's first level.
   *
   * @return what the user may open
   */
  public List<MenuEntry> getMenu() {
    return MenuEntry.seenBy(signedIn, null);
  }

  /**
   * What the menu has below an entry.
   *
   * @param entry of the first level
   * @return what the user may open
   */
  public List<MenuEntry> below(MenuEntry entry) {
    return MenuEntry.seenBy(signedIn, entry);
  }

  /**
   * What the screens have said in this session.
   *
   * @return the last sentence first
   */
  public List<Doing> getDoings() {
    ZoneId zone = options.site().zone();
    return log.lines().stream()
        .map(
            said ->
                new Doing(LocalDateTime.ofInstant(said.on(), zone), said.tone(), said.sentence()))
        .toList();
  }

  /**
   * A sentence that was said.
   *
   * @param on when, in the property's time
   * @param tone {@code info}, {@code warn} or {@code error}
   * @param sentence the sentence
   */
  public record Doing(LocalDateTime on, String tone, String sentence) {}
}
