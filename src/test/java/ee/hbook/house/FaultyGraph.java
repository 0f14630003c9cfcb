package ee.hbook.house;

import ee.hbook.outlook.graph.Answer;
import ee.hbook.outlook.graph.Graph;
import ee.hbook.outlook.graph.GraphFault;
import ee.hbook.outlook.graph.GraphFault.Kind;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;

/**
 * Graph over a bad line: answers that are lost after the work was done, work that is refused, and a
 * process of ours that dies with the answer in its hand.
 */
final class FaultyGraph {

  /** Our process has died. */
  static final class Died extends Error {
    private static final long serialVersionUID = 1L;
  }

  private final Graph behind;
  private final Random random;
  private boolean bad;

  FaultyGraph(Graph behind, Random random) {
    this.behind = behind;
    this.random = random;
  }

  void bad(boolean isBad) {
    bad = isBad;
  }

  Graph graph() {
    return (Graph)
        Proxy.newProxyInstance(
            Graph.class.getClassLoader(),
            new Class<?>[] {Graph.class},
            (self, method, given) -> call(method, given));
  }

  private Object call(Method method, Object[] given) throws Throwable {
    int luck = bad ? random.nextInt(100) : 99;
    if (luck < 4) {
      return failed(Kind.UNAVAILABLE, Optional.empty());
    }
    if (luck < 8) {
      return failed(Kind.THROTTLED, Optional.of(Duration.ofSeconds(90)));
    }
    Object answer;
    try {
      answer = method.invoke(behind, given);
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause();
    }
    if (luck < 13) {
      return failed(Kind.UNSURE, Optional.empty());
    }
    if (luck < 16) {
      throw new Died();
    }
    return answer;
  }

  private static Object failed(Kind kind, Optional<Duration> after) {
    return new Answer.Failed<>(new GraphFault(kind, "sim", after));
  }
}
