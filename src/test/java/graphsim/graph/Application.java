package graphsim.graph;

import graphsim.exchange.Mailbox;
import graphsim.exchange.Refused;
import java.security.PublicKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A registered application and what it may: roles that were consented to in Entra for every mailbox
 * (or for those that an access policy names), and roles that Exchange grants for some mailboxes.
 * The two add up.
 */
public final class Application {

  /** A secret, and until when it counts. */
  public record Secret(String value, Instant expires) {}

  private final String clientId;
  private final List<Secret> secrets = new ArrayList<>();
  private final List<PublicKey> certificates = new ArrayList<>();
  private final Set<String> roles = new HashSet<>();
  private final Set<Mailbox> forbidden = new HashSet<>();
  private final Map<String, Set<Mailbox>> scoped = new HashMap<>();
  private Set<Mailbox> policy;

  /** One without any right. */
  public Application(String clientId) {
    this.clientId = clientId;
  }

  /** Its id. */
  public String clientId() {
    return clientId;
  }

  /** What it may prove itself with. */
  public List<Secret> secrets() {
    return secrets;
  }

  /** The keys of its certificates. */
  public List<PublicKey> certificates() {
    return certificates;
  }

  /** The roles that were consented to in Entra: they stand in its tokens. */
  public Set<String> roles() {
    return roles;
  }

  /** Confines the roles of Entra to some mailboxes: a legacy application access policy. */
  public void confine(Mailbox... mailboxes) {
    policy = new HashSet<>(Arrays.asList(mailboxes));
  }

  /** Grants a role for some mailboxes: RBAC for Applications. */
  public void grant(String role, Mailbox... mailboxes) {
    scoped.computeIfAbsent(role, any -> new HashSet<>()).addAll(Arrays.asList(mailboxes));
  }

  /** Keeps it out of a mailbox whatever it was granted, or lets it in again. */
  public void forbid(Mailbox mailbox, boolean forbids) {
    if (forbids) {
      forbidden.add(mailbox);
    } else {
      forbidden.remove(mailbox);
    }
  }

  /** Refuses what it was not granted: one of these roles for the mailbox. */
  public void require(Mailbox mailbox, String... any) {
    boolean consented = Arrays.stream(any).anyMatch(roles::contains);
    boolean granted =
        Arrays.stream(any).anyMatch(role -> scoped.getOrDefault(role, Set.of()).contains(mailbox));
    if (forbidden.contains(mailbox) || !(consented || granted)) {
      throw Refused.denied();
    }
    if (!granted && policy != null && !policy.contains(mailbox)) {
      throw new Refused(
          403,
          "ErrorAccessDenied",
          "Access to OData is disabled: [RAOP] : Blocked by tenant configured AppOnly AccessPolicy"
              + " settings.");
    }
  }

  /** Refuses what was not consented to in Entra. */
  public void require(String... any) {
    if (Arrays.stream(any).noneMatch(roles::contains)) {
      throw Refused.denied();
    }
  }
}
