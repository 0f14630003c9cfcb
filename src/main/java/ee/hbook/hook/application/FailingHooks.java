package ee.hbook.hook.application;

import ee.hbook.hook.HookFault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.logging.Logger;

/**
 * The hooks that did not work on this node since its start, each with what it did first. Whoever
 * watches the house asks here; a hook can only be mended by a restart, so none leaves the list.
 */
@ApplicationScoped
public class FailingHooks {

  private static final Logger LOG = Logger.getLogger(FailingHooks.class.getName());

  private final Map<String, HookFault> byHook = new ConcurrentSkipListMap<>();

  /**
   * Takes a fault down, and says so in the log the first time that this hook has one.
   *
   * @param fault what the hook did
   */
  public void add(@Observes HookFault fault) {
    if (byHook.putIfAbsent(fault.hook(), fault) == null) {
      LOG.warning(() -> "A hook does not work and is left out: " + fault.line());
    }
  }

  /**
   * All of them.
   *
   * @return one fault for each hook, by the hook's name
   */
  public List<HookFault> all() {
    return List.copyOf(byHook.values());
  }
}
