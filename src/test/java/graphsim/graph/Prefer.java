package graphsim.graph;

import graphsim.exchange.Ids;
import graphsim.exchange.Instance;
import graphsim.exchange.Item;
import graphsim.exchange.Mailbox;
import graphsim.exchange.Occasion;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** What the client prefers, by its header of that name, several joined by commas. */
public record Prefer(boolean immutableIds, String timeZone, int pageSize) {

  private static final int PAGE = 10;

  /** What a request prefers. */
  public static Prefer of(SimRequest request) {
    return new Prefer(
        value(request, "IdType").filter("ImmutableId"::equalsIgnoreCase).isPresent(),
        value(request, "outlook.timezone").orElse("UTC"),
        value(request, "odata.maxpagesize").map(Integer::valueOf).orElse(PAGE));
  }

  private static Optional<String> value(SimRequest request, String name) {
    return Arrays.stream(request.header("prefer").orElse("").split(","))
        .map(String::strip)
        .filter(part -> part.toLowerCase().startsWith(name.toLowerCase() + "="))
        .map(part -> part.substring(name.length() + 1).replace("\"", ""))
        .findFirst();
  }

  /** The id of an item as the client wants it. */
  public String id(Item item) {
    return immutableIds ? item.names().id() : item.names().mutable();
  }

  /**
   * The id of an item or of a day of a series as the client wants it; both kinds are known then.
   */
  public String id(Mailbox mailbox, Instance on) {
    return on.day() == null ? id(on.item()) : id(mailbox, on.item(), on.day());
  }

  /** The id of a day of a series. */
  public String id(Mailbox mailbox, Item series, LocalDate day) {
    Occasion occasion = new Occasion(series.id(), day);
    String stays = mailbox.shown(Ids.occurrence(series.id(), day), occasion);
    String moves = mailbox.shown(Ids.occurrence(series.names().mutable(), day), occasion);
    return immutableIds ? stays : moves;
  }
}
