package graphsim.contract;

import java.time.Duration;
import java.util.Optional;

/**
 * Where a tenant is, and whom to use in it.
 *
 * @param graph instead of {@code https://graph.microsoft.com}
 * @param login instead of {@code https://login.microsoftonline.com}
 * @param domain the primary domain
 * @param organizer somebody whose calendar may be written, by address
 * @param room a room that accepts by itself, by address
 * @param pause between two looks at what takes a while
 */
record Tenant(
    String graph,
    String login,
    String domain,
    String clientId,
    String secret,
    String organizer,
    String room,
    Duration pause) {

  private static final Duration PAUSE = Duration.ofSeconds(3);

  /** The real one that the environment names. */
  static Optional<Tenant> real() {
    return variable("TENANT")
        .map(
            domain ->
                new Tenant(
                    variable("URL").orElse("https://graph.microsoft.com"),
                    variable("LOGIN_URL").orElse("https://login.microsoftonline.com"),
                    domain,
                    variable("CLIENT_ID").orElseThrow(),
                    variable("SECRET").orElseThrow(),
                    variable("ORGANIZER").orElseThrow(),
                    variable("ROOM").orElseThrow(),
                    PAUSE));
  }

  private static Optional<String> variable(String name) {
    return Optional.ofNullable(System.getenv("CONTRACT_GRAPH_" + name));
  }
}
