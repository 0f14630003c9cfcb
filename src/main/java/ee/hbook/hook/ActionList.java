package ee.hbook.hook;

import ee.hbook.hook.HookFault.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The actions of one kind, called one after the other as WordPress's {@code do_action} does. One
 * that does not work keeps nobody else from being told.
 *
 * @param <H> what happens
 */
public final class ActionList<H> {

  private record Listed<H>(String hook, Action<H> action) {}

  private final String name;
  private final Consumer<HookFault> faults;
  private final List<Listed<H>> all = new ArrayList<>();

  /**
   * Makes a list without actions.
   *
   * @param name the name of the action
   * @param faults is told of each hook that did not work, each time
   */
  public ActionList(String name, Consumer<HookFault> faults) {
    this.name = name;
    this.faults = faults;
  }

  /**
   * Puts an action at the end.
   *
   * @param hook the class by which it is told of
   * @param action the action
   */
  public void add(String hook, Action<H> action) {
    all.add(new Listed<>(hook, action));
  }

  /**
   * Whether anybody is to be told.
   *
   * @return false without hooks
   */
  public boolean isEmpty() {
    return all.isEmpty();
  }

  /**
   * Tells all of them.
   *
   * @param happened what has happened
   */
  public void tell(H happened) {
    all.forEach(each -> tell(each, happened));
  }

  // A hook is somebody else's code: whatever it throws is its own fault.
  private void tell(Listed<H> each, H happened) {
    try {
      each.action().happened(happened);
    } catch (LinkageError outdated) {
      faults.accept(HookFault.of(each.hook(), name, Kind.OTHER_VERSION, outdated));
    } catch (Throwable failed) {
      faults.accept(HookFault.of(each.hook(), name, Kind.THREW, failed));
    }
  }
}
