package ee.hbook.ical.format.raw;

import java.util.List;
import java.util.Optional;

/**
 * What stands between a BEGIN and its END.
 *
 * @param name such as {@code VEVENT}, in upper case
 * @param lines its own properties in their order; lines that are no properties are left out
 * @param components the components within it
 */
public record RawComponent(String name, List<ContentLine> lines, List<RawComponent> components) {

  public RawComponent {
    lines = List.copyOf(lines);
    components = List.copyOf(components);
  }

  /**
   * A property that should stand only once.
   *
   * @param property its name in upper case
   * @return the first of that name
   */
  public Optional<ContentLine> line(String property) {
    return lines.stream().filter(line -> line.name().equals(property)).findFirst();
  }

  /**
   * A property that may be repeated.
   *
   * @param property its name in upper case
   * @return all of that name in their order
   */
  public List<ContentLine> lines(String property) {
    return lines.stream().filter(line -> line.name().equals(property)).toList();
  }

  /**
   * The components of one kind within it.
   *
   * @param kind such as {@code VEVENT}
   * @return those in their order
   */
  public List<RawComponent> components(String kind) {
    return components.stream().filter(component -> component.name().equals(kind)).toList();
  }

  /**
   * The same component with other properties.
   *
   * @param others the properties
   * @return the changed component
   */
  public RawComponent withLines(List<ContentLine> others) {
    return new RawComponent(name, others, components);
  }
}
