/**
 * Runs WildFly in this process and ends with the process that started it: when Maven is stopped, by
 * Ctrl-C or by any signal, no server stays behind. Started from source, {@code java Foreground.java}.
 */
public final class Foreground {

  private Foreground() {}

  /** The arguments are those of jboss-modules.jar. */
  public static void main(String[] arguments) throws Throwable {
    ProcessHandle.current()
        .parent()
        .ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
    org.jboss.modules.Main.main(arguments);
  }
}
