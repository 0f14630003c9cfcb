package ee.hbook.linking.faces;

import ee.hbook.blocking.BlockedDatesStore;
import ee.hbook.config.NotFound;
import ee.hbook.config.Saying;
import ee.hbook.config.faces.Dialogs;
import ee.hbook.config.faces.Screen;
import ee.hbook.link.Link;
import ee.hbook.link.Links;
import ee.hbook.link.application.EditLinks;
import ee.hbook.reservation.Reservations;
import ee.hbook.sync.record.application.PurgeLink;
import ee.hbook.sync.record.application.PurgeLink.Purged;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The dialog that asks what becomes of what a link brought, and says how much that is. */
@Named("removal")
@ViewScoped
public class RemovalForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final String DIALOG = "removalDialog";

  private final Links links;
  private final EditLinks editLinks;
  private final PurgeLink purgeLink;
  private final Reservations reservations;
  private final BlockedDatesStore blockedDates;
  private final IcalScreen screen;

  private long id;
  private String name = "";
  private String place = "";
  private String brought = "";
  private boolean broughtAnything;
  private boolean ending;

  @Inject
  public RemovalForm(
      Links links,
      EditLinks editLinks,
      PurgeLink purgeLink,
      Reservations reservations,
      BlockedDatesStore blockedDates,
      IcalScreen screen) {
    this.links = links;
    this.editLinks = editLinks;
    this.purgeLink = purgeLink;
    this.reservations = reservations;
    this.blockedDates = blockedDates;
    this.screen = screen;
  }

  /**
   * Asks before a link is removed.
   *
   * @param chosen the link, as the page sent it
   */
  public void openToEnd(String chosen) {
    open(chosen, true);
  }

  /**
   * Asks before everything that a link ever brought is removed; the link itself stays, switched
   * off.
   *
   * @param chosen the link, as the page sent it
   */
  public void openToPurge(String chosen) {
    open(chosen, false);
  }

  private void open(String chosen, boolean ends) {
    Screen.attempt(
        () -> {
          Link link =
              links
                  .find(Long.parseLong(chosen))
                  .orElseThrow(() -> new NotFound(Saying.of("calendar_gone")));
          id = link.id();
          name = link.name();
          place = screen.inWords(link.unit());
          ending = ends;
          count();
          Dialogs.open(DIALOG);
        });
  }

  private void count() {
    int stays = reservations.ofLink(id).size();
    int blocks = blockedDates.ofLink(id).size();
    broughtAnything = stays + blocks > 0;
    brought = Screen.text("removal_brought", stays, blocks);
  }

  /** Ends the link; what it brought stays. */
  public void keep() {
    if (done(() -> editLinks.remove(id))) {
      Screen.done("calendar_deleted");
    }
  }

  /** Removes what the link brought, and the link with it when that was asked. */
  public void purge() {
    done(
        () -> {
          Purged purged = ending ? purgeLink.purgeAndRemove(id) : purgeLink.purge(id);
          Screen.done("removal_done", purged.reservations(), purged.blockedDates());
        });
  }

  private boolean done(Runnable action) {
    boolean done = Screen.attempt(action);
    screen.refresh();
    Dialogs.close(DIALOG);
    return done;
  }

  public String getName() {
    return name;
  }

  public String getPlace() {
    return place;
  }

  /** How much the link brought. */
  public String getBrought() {
    return brought;
  }

  public boolean isBroughtAnything() {
    return broughtAnything;
  }

  /**
   * Whether the link itself is to be removed.
   *
   * @return false when only what it brought is
   */
  public boolean isEnding() {
    return ending;
  }
}
