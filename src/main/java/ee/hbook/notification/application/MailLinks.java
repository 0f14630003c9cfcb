package ee.hbook.notification.application;

import ee.hbook.account.User;
import ee.hbook.notification.Trouble;
import ee.hbook.recovery.ResumeToken;
import ee.hbook.recovery.application.SignedTokens;
import ee.hbook.settings.application.SiteAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;

/**
 * Where the buttons of mails lead. No address of a feed or of a calendar elsewhere is among them.
 */
@ApplicationScoped
public class MailLinks {

  private final SiteAddress site;
  private final SignedTokens tokens;
  private final Clock clock;

  @Inject
  public MailLinks(SiteAddress site, SignedTokens tokens, Clock clock) {
    this.site = site;
    this.tokens = tokens;
    this.clock = clock;
  }

  /**
   * Brings one link back.
   *
   * @param trouble one with a link
   * @param user whose mail it stands in
   * @param language what that mail is written in
   * @return an address that works once
   */
  public String resume(Trouble trouble, User user, Locale language) {
    return resume(
        ResumeToken.ofLink(
            trouble.link().orElseThrow().id(),
            trouble.incident().id(),
            user.id(),
            language,
            clock.instant()));
  }

  /**
   * Brings the links of a host back.
   *
   * @param host the host
   * @param latestIncident the latest of their troubles
   * @param user whose mail it stands in
   * @param language what that mail is written in
   * @return an address that works once
   */
  public String resumeHost(String host, long latestIncident, User user, Locale language) {
    return resume(ResumeToken.ofHost(host, latestIncident, user.id(), language, clock.instant()));
  }

  /**
   * The page of a link.
   *
   * @param link the link's number
   * @param part the part of the page, after a hash; empty for its top
   * @return its address
   */
  public String link(long link, String part) {
    return page("link.xhtml?id=" + link + (part.isEmpty() ? "" : "#" + part));
  }

  /**
   * A page of the screens.
   *
   * @param page its file, with its query
   * @return its address
   */
  public String page(String page) {
    return site.base() + "/admin/" + page;
  }

  private String resume(ResumeToken token) {
    return site.base() + "/resume?t=" + tokens.sign(token);
  }
}
