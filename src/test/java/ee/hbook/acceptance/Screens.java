package ee.hbook.acceptance;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test the {@link ScreenHouse}, and as many {@link Visitor}s as it has parameters of that
 * type: each signed in as the first user, in English, at a desk. They leave when the test is over,
 * and the accommodations that it made go with them: pages stay as short as those of a small house.
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
    Stay stay =
        test.getStore(SPACE)
            .getOrComputeIfAbsent(Stay.class, key -> Stay.beginning(house), Stay.class);
    if (parameter.getParameter().getType() == ScreenHouse.class) {
      return house;
    }
    Visitor visitor = Visitor.atTheDesk(house);
    stay.visitors().add(visitor);
    return visitor.signIn();
  }

  /** The visitors of one test, and the accommodations that were there before it. */
  private record Stay(ScreenHouse house, List<Visitor> visitors, Set<Integer> before)
      implements AutoCloseable {

    static Stay beginning(ScreenHouse house) {
      return new Stay(house, new ArrayList<>(), accommodations(house));
    }

    @Override
    public void close() {
      visitors.forEach(Visitor::close);
      accommodations(house).stream()
          .filter(id -> !before.contains(id))
          .forEach(id -> house.api().delete("/accommodations/" + id + "?cascade=true"));
    }

    private static Set<Integer> accommodations(ScreenHouse house) {
      return house.api().get("/accommodations").array().getValuesAs(JsonObject.class).stream()
          .map(each -> each.getInt("id"))
          .collect(Collectors.toSet());
    }
  }
}
