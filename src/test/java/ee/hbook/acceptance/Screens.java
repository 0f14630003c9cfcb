package ee.hbook.acceptance;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test the {@link ScreenHouse}, and as many {@link Visitor}s as it has parameters of that
 * type: each signed in as the first user, in English, at a desk. They leave when the test is over.
 */
final class Screens implements ParameterResolver {

  private static final Namespace SPACE = Namespace.create(Screens.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    Class<?> type = parameter.getParameter().getType();
    return type == ScreenHouse.class || type == Visitor.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
    ScreenHouse house =
        test.getRoot()
            .getStore(SPACE)
            .getOrComputeIfAbsent(ScreenHouse.class, key -> ScreenHouse.start(), ScreenHouse.class);
    if (parameter.getParameter().getType() == ScreenHouse.class) {
      return house;
    }
    Visitor visitor = Visitor.atTheDesk(house);
    test.getStore(SPACE)
        .getOrComputeIfAbsent(Leaving.class, key -> new Leaving(new ArrayList<>()), Leaving.class)
        .visitors()
        .add(visitor);
    return visitor.signIn();
  }

  /** The visitors of one test, to be closed with it. */
  private record Leaving(List<Visitor> visitors) implements AutoCloseable {
    @Override
    public void close() {
      visitors.forEach(Visitor::close);
    }
  }
}
