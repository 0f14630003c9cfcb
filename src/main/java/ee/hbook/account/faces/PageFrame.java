package ee.hbook.account.faces;

import ee.hbook.account.Capability;
import ee.hbook.account.User;
import ee.hbook.account.application.SignedIn;
import ee.hbook.settings.SiteOptions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the frame around every screen shows. */
@Named("page")
@RequestScoped
public class PageFrame {

  private final SiteOptions options;
  private final SignedIn signedIn;

  /**
   * Shows the present request's frame.
   *
   * @param options tells the site's title
   * @param signedIn who looks
   */
  @Inject
  public PageFrame(SiteOptions options, SignedIn signedIn) {
    this.options = options;
    this.signedIn = signedIn;
  }

  /** For the CDI proxy only. */
  @SuppressWarnings("NullAway")
  protected PageFrame() {
    this(null, null);
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
}
