package ee.hbook.config.edge.application;

import ee.hbook.config.edge.OwnArrival;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How requests of ours, sent to our own address, arrive here: what stands between shows itself by
 * that. A request is known by a mark in its query that nobody else can guess, and that one node
 * looks for, the one that sent it.
 */
@ApplicationScoped
public class OwnArrivals {

  private static final String PARAMETER = "self-check=";
  private static final int MARK_BYTES = 16;

  private final SecureRandom random = new SecureRandom();
  private final Map<String, List<OwnArrival>> awaited = new ConcurrentHashMap<>();

  /**
   * Looks out for a mark from now on.
   *
   * @return what has to stand in the query of the request, such as {@code self-check=0f3c…}
   */
  public String await() {
    byte[] mark = new byte[MARK_BYTES];
    random.nextBytes(mark);
    String parameter = PARAMETER + HexFormat.of().formatHex(mark);
    awaited.put(parameter, new CopyOnWriteArrayList<>());
    return parameter;
  }

  /**
   * Notes a request, when it is one of those. Costs nothing as long as none is looked out for.
   *
   * @param query the query of the request as it was sent
   * @param arrival how it arrived
   */
  public void note(@Nullable String query, Supplier<OwnArrival> arrival) {
    if (query != null && !awaited.isEmpty()) {
      int at = query.lastIndexOf(PARAMETER);
      List<OwnArrival> noted = at < 0 ? null : awaited.get(query.substring(at));
      if (noted != null) {
        noted.add(arrival.get());
      }
    }
  }

  /**
   * Looks out no longer.
   *
   * @param parameter what was sent
   * @return each time that it arrived, in that order
   */
  public List<OwnArrival> end(String parameter) {
    List<OwnArrival> noted = awaited.remove(parameter);
    return noted == null ? List.of() : List.copyOf(noted);
  }
}
