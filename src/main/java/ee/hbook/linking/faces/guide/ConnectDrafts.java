package ee.hbook.linking.faces.guide;

import ee.hbook.accommodation.UnitId;
import ee.hbook.linking.Platform;
import ee.hbook.linking.faces.runs.RunResult;
import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The links that a person is making, one for each unit and platform, so that neither the browser's
 * buttons nor a reload lose anything and no address of a calendar ever stands in one of ours.
 */
@SessionScoped
public class ConnectDrafts implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int MOST = 50;

  private final LinkedHashMap<String, ConnectDraft> drafts = new LinkedHashMap<>();
  private final LinkedHashMap<Long, RunResult> firstRuns = new LinkedHashMap<>();
  private String offered = "";

  /** What was given for a unit and a platform. */
  ConnectDraft of(UnitId unit, Platform platform) {
    ConnectDraft draft =
        drafts.computeIfAbsent(unit + " " + platform, key -> new ConnectDraft(platform));
    forgetTheOldest(drafts);
    return draft;
  }

  /** Begins anew. */
  void forget(UnitId unit, Platform platform) {
    drafts.remove(unit + " " + platform);
  }

  /** An address that was checked elsewhere and shall be linked, to whichever unit. */
  public void offer(String url) {
    offered = url;
  }

  String offered() {
    return offered;
  }

  /** What the first run of a link did that was made here; null when that is not known any more. */
  @Nullable RunResult firstRun(long link) {
    return firstRuns.get(link);
  }

  void ran(long link, RunResult result) {
    firstRuns.put(link, result);
    forgetTheOldest(firstRuns);
  }

  private static void forgetTheOldest(Map<?, ?> map) {
    if (map.size() > MOST) {
      map.remove(map.keySet().iterator().next());
    }
  }
}
