package graphsim.web;

import graphsim.GraphSim;
import graphsim.Journal;
import graphsim.exchange.Item;
import graphsim.exchange.Mailbox;
import graphsim.exchange.Tree;
import graphsim.notices.Subscription;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Everything that the simulation knows, as JSON. */
final class Dump {

  private final GraphSim sim;

  Dump(GraphSim sim) {
    this.sim = sim;
  }

  Map<String, Object> state() {
    return Tree.of(
        "now", sim.now(),
        "tenantId", sim.tenantId(),
        "domain", GraphSim.DOMAIN,
        "clientId", sim.application().clientId(),
        "mailboxes", sim.mailboxes().stream().map(this::mailbox).toList(),
        "subscriptions", sim.subscriptions().live().stream().map(Dump::subscription).toList(),
        "mostAtOnce", sim.throttle().worst());
  }

  List<Map<String, Object>> journal() {
    return sim.journal().entries().stream().map(Dump::entry).toList();
  }

  private Map<String, Object> mailbox(Mailbox mailbox) {
    return Tree.of(
        "guid", mailbox.guid(),
        "kind", mailbox.kind(),
        "name", mailbox.party().name(),
        "address", mailbox.address(),
        "items", new ArrayList<>(mailbox.items().values()).stream().map(Dump::item).toList());
  }

  private static Map<String, Object> item(Item item) {
    return Tree.of(
        "id", item.id(),
        "uid", item.uid(),
        "own", item.own(),
        "transactionId", item.transactionId(),
        "subject", item.content().subject(),
        "from", item.content().span().from(),
        "to", item.content().span().to(),
        "reply", item.standing().reply().word(),
        "cancelled", item.standing().cancelled(),
        "series", item.series(),
        "replies",
            item.content().invitees().stream()
                .map(who -> Tree.of("address", who.party().address(), "reply", who.reply().word()))
                .toList());
  }

  private static Map<String, Object> subscription(Subscription one) {
    return Tree.of(
        "id", one.id(),
        "mailbox", one.mailbox().address(),
        "notificationUrl", one.url(),
        "clientState", one.clientState(),
        "expires", one.expires(),
        "suspended", one.suspended());
  }

  private static Map<String, Object> entry(Journal.Entry entry) {
    return Tree.of(
        "at", entry.at(),
        "method", entry.request().method(),
        "path", entry.request().path(),
        "query", entry.request().query(),
        "status", entry.answer().status());
  }
}
