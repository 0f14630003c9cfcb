package ee.hbook.notification;

import ee.hbook.account.Capability;
import ee.hbook.attention.Need;
import ee.hbook.attention.NeedKind;
import ee.hbook.attention.Remedy;
import ee.hbook.config.Saying;
import ee.hbook.notification.outbox.Stuck;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What needs a person because word does not reach people. Pure.
 *
 * @param mailServer whether a mail server is known
 * @param reachable whether anybody who wants mails has an address
 * @param webhook the host of the webhook
 * @param untold since when the oldest trouble waits that was told to nobody
 * @param stuck what does not get out
 * @param now the moment
 */
public record PostNeeds(
    boolean mailServer,
    boolean reachable,
    Optional<String> webhook,
    Optional<Instant> untold,
    List<Stuck> stuck,
    Instant now) {

  /** The name of the remedy that has messages tried again. */
  public static final String AGAIN = "try-again";

  private static final Remedy EMAILS = page("menu_emails", "emails.xhtml");
  private static final Remedy PROFILE = page("profile_title", "profile.xhtml");
  private static final Remedy WEBHOOK = page("webhook_title", "webhook.xhtml");

  public PostNeeds {
    stuck = List.copyOf(stuck);
  }

  /**
   * The facts that hold.
   *
   * @return in any order
   */
  public List<Need> needs() {
    List<Need> needs = new ArrayList<>();
    if (!mailServer || !reachable) {
      needs.add(nobody());
    }
    groups().forEach((subject, messages) -> needs.add(failing(subject, messages)));
    return needs;
  }

  /**
   * The messages that a fact is about.
   *
   * @param subject the subject of one of {@link #needs()}
   * @return their numbers; none where the fact is another
   */
  public List<Long> messages(String subject) {
    return groups().getOrDefault(subject, List.of()).stream().map(Stuck::id).toList();
  }

  private Need nobody() {
    String how = !reachable ? "nobody" : "server";
    Saying words =
        webhook
            .map(host -> Saying.of("need_nobody_reachable_webhook_" + how, host))
            .orElseGet(() -> Saying.of("need_nobody_reachable_" + how));
    return Need.ofHouse(
        NeedKind.NOBODY_REACHABLE,
        how,
        untold.orElse(now),
        words,
        List.of(reachable ? EMAILS : PROFILE));
  }

  /**
   * What waits by its way, what was given up by where it should have gone. Without a mail server
   * mails wait for that.
   */
  private Map<String, List<Stuck>> groups() {
    return stuck.stream()
        .filter(message -> mailServer || message.webhook() || message.givenUp())
        .collect(
            Collectors.groupingBy(
                message ->
                    (message.webhook() ? "webhook" : "mail")
                        + (message.givenUp() ? " " + message.to() : ""),
                TreeMap::new,
                Collectors.toList()));
  }

  private static Need failing(String subject, List<Stuck> messages) {
    Stuck first = messages.stream().min(Comparator.comparing(Stuck::writtenOn)).orElseThrow();
    String words =
        first.givenUp()
            ? "need_mail_failing_given_up"
            : first.webhook() ? "need_mail_failing_webhook" : "need_mail_failing_waiting";
    return new Need(
        NeedKind.MAIL_FAILING,
        subject,
        first.writtenOn(),
        Optional.empty(),
        "",
        OptionalLong.empty(),
        List.of(),
        Saying.of(words, messages.size(), first.to()),
        Saying.of(first.givenUp() ? "need_mail_failing_given_up_todo" : "need_mail_failing_todo"),
        List.of(),
        List.of(),
        List.of(
            Remedy.Press.plain(AGAIN, Saying.of("mail_again"), Capability.MANAGE_SETTINGS),
            first.webhook() ? WEBHOOK : EMAILS));
  }

  private static Remedy page(String label, String page) {
    return new Remedy.Page(Saying.of(label), page, Capability.MANAGE_SETTINGS);
  }
}
