package ee.hbook.outlook.graph.http;

import ee.hbook.outlook.graph.GraphFault;
import ee.hbook.outlook.graph.GraphFault.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What the refusals of Graph mean. Their messages name people at times and are not repeated. */
final class GraphErrors {

  private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_.-]{1,100}");
  private static final int NESTED = 5;

  private static final Set<String> RESYNC =
      Set.of(
          "syncstatenotfound",
          "syncstateinvalid",
          "resyncrequired",
          "resyncchangesapplydifferences",
          "resyncchangesuploaddifferences",
          "fullsyncrequired");

  private static final String OTHER_VERSION = "errorirresolvableconflict";

  private GraphErrors() {}

  static GraphFault of(Reply reply, Call call) {
    List<String> codes = codes(reply);
    return new GraphFault(kind(reply.status(), codes, call), word(reply, codes));
  }

  /** The word for the record: Graph's own, else the status. */
  static String word(Reply reply) {
    return word(reply, codes(reply));
  }

  private static String word(Reply reply, List<String> codes) {
    return codes.stream().findFirst().orElse("http-" + reply.status());
  }

  /** Whether a refusal is about how long a subscription may last. */
  static boolean isAboutExpiration(Reply reply) {
    return reply.status() == 400
        && reply
            .json()
            .flatMap(json -> json.object("error").text("message"))
            .filter(message -> message.toLowerCase(Locale.ROOT).contains("expiration"))
            .isPresent();
  }

  private static Kind kind(int status, List<String> codes, Call call) {
    List<String> lower = codes.stream().map(code -> code.toLowerCase(Locale.ROOT)).toList();
    if (status == 410 || (status / 100 == 4 && lower.stream().anyMatch(RESYNC::contains))) {
      return Kind.RESYNC;
    }
    return switch (status) {
      case 401, 403 -> Kind.FORBIDDEN;
      case 404 -> Kind.NOT_FOUND;
      case 409 -> lower.contains(OTHER_VERSION) ? Kind.STALE : Kind.CONFLICT;
      case 412 -> Kind.STALE;
      case 429 -> Kind.THROTTLED;
      case 501, 503 -> Kind.UNAVAILABLE;
      default ->
          status / 100 != 5 ? Kind.MALFORMED : call.onlyReads() ? Kind.UNAVAILABLE : Kind.UNSURE;
    };
  }

  /** The codes of an error, the outermost first; only words. */
  private static List<String> codes(Reply reply) {
    List<String> codes = new ArrayList<>();
    Optional<Fields> error = reply.json().map(json -> json.object("error"));
    for (int depth = 0; depth < NESTED && error.isPresent(); depth++) {
      Fields level = error.get();
      level.text("code").filter(code -> WORD.matcher(code).matches()).ifPresent(codes::add);
      error = Optional.of(level.object("innerError")).filter(inner -> inner != Fields.NONE);
    }
    return codes;
  }
}
