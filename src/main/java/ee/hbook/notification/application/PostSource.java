package ee.hbook.notification.application;

import ee.hbook.account.MailKind;
import ee.hbook.account.User;
import ee.hbook.account.Users;
import ee.hbook.attention.Need;
import ee.hbook.attention.application.NeedSource;
import ee.hbook.config.DeploymentVariables;
import ee.hbook.config.InvalidInput;
import ee.hbook.config.Saying;
import ee.hbook.link.health.Incident;
import ee.hbook.link.health.Incidents;
import ee.hbook.notification.PostNeeds;
import ee.hbook.notification.outbox.Outbox;
import ee.hbook.notification.outbox.Post;
import ee.hbook.notification.outbox.Stuck;
import ee.hbook.notification.outbox.Webhook;
import ee.hbook.notification.outbox.Webhooks;
import ee.hbook.notification.outbox.application.SettleMessages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds out whether word reaches people: who can be mailed, and what does not get out. */
@ApplicationScoped
public class PostSource implements NeedSource {

  private static final Duration LATE = Duration.ofHours(1);

  private final Post post;
  private final Outbox outbox;
  private final Webhooks webhooks;
  private final Users users;
  private final DeploymentVariables variables;
  private final Incidents incidents;
  private final TellPeople tellPeople;
  private final SettleMessages settle;
  private final Clock clock;

  @Inject
  public PostSource(
      Post post,
      Outbox outbox,
      Webhooks webhooks,
      Users users,
      DeploymentVariables variables,
      Incidents incidents,
      TellPeople tellPeople,
      SettleMessages settle,
      Clock clock) {
    this.post = post;
    this.outbox = outbox;
    this.webhooks = webhooks;
    this.users = users;
    this.variables = variables;
    this.incidents = incidents;
    this.tellPeople = tellPeople;
    this.settle = settle;
    this.clock = clock;
  }

  @Override
  @Transactional
  public List<Need> needs(Instant now) {
    return at(now).needs();
  }

  @Override
  @Transactional
  public Optional<Saying> apply(Need need, String remedy, Optional<String> choice) {
    if (!remedy.equals(PostNeeds.AGAIN)) {
      throw new InvalidInput("remedy", Saying.of("refusal_no_remedy"));
    }
    at(clock.instant()).messages(need.subject()).forEach(settle::again);
    return Optional.of(Saying.of("mail_again_done"));
  }

  private PostNeeds at(Instant now) {
    Optional<String> webhook = webhooks.present().map(Webhook::address).map(each -> each.host());
    return new PostNeeds(
        post.isOpen(),
        !tellPeople.reached(MailKind.TROUBLES).isEmpty(),
        webhook,
        incidents.open().stream()
            .filter(each -> each.toldOn().isEmpty() && each.resumedOn().isEmpty())
            .filter(each -> !each.openedOn().isAfter(now))
            .map(Incident::openedOn)
            .min(Comparator.naturalOrder()),
        stuck(now, webhook),
        now);
  }

  /** Where nothing is sent any more, nobody has to care for what was given up. */
  private List<Stuck> stuck(Instant now, Optional<String> webhook) {
    Set<String> inUse =
        Stream.of(users.all().stream().map(User::email), variables.mailFrom().stream())
            .flatMap(each -> each)
            .collect(Collectors.toSet());
    return outbox.stuck(now.minus(LATE)).stream()
        .filter(
            message ->
                !message.givenUp()
                    || (message.webhook()
                        ? webhook.filter(message.to()::equals).isPresent()
                        : inUse.contains(message.to())))
        .toList();
  }
}
