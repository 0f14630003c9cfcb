package ee.hbook.config.faces;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UISelectBoolean;
import jakarta.faces.component.UISelectOne;
import jakarta.faces.component.ValueHolder;
import jakarta.faces.context.FacesContext;
import java.util.Optional;
import java.util.stream.Stream;
import org.omnifaces.util.Components;
import org.omnifaces.util.selectitems.SelectItemsCollector;

/** How a field of the form whose button was pressed is called there, and its values. */
final class FieldWords {

  private FieldWords() {}

  /** The words of its label; without one, those of the bundle. */
  static String label(String field) {
    return form()
        .flatMap(
            form ->
                below(form)
                    .filter(each -> field.equals(each.getAttributes().get("for")))
                    .filter(ValueHolder.class::isInstance)
                    .map(label -> String.valueOf(((ValueHolder) label).getValue()))
                    .findFirst())
        .orElseGet(() -> Screen.has(field) ? Screen.text(field) : field);
  }

  /** A value in words: as the list has it, yes or no, a day as it is written here. */
  static String value(String field, String value) {
    Optional<UIComponent> component = form().map(form -> form.findComponent(field));
    if (component.isPresent() && component.get() instanceof UISelectBoolean) {
      return Screen.text(value.equals("true") || value.equals("yes") ? "yes" : "no");
    }
    if (component.isPresent() && component.get() instanceof UISelectOne list) {
      return SelectItemsCollector.collectFromParent(FacesContext.getCurrentInstance(), list)
          .stream()
          .filter(item -> value.equals(String.valueOf(item.getValue())))
          .map(item -> String.valueOf(item.getLabel()))
          .findFirst()
          .orElse(value);
    }
    return Screen.dayOrText(value);
  }

  private static Optional<UIComponent> form() {
    FacesContext faces = FacesContext.getCurrentInstance();
    return faces == null
        ? Optional.empty()
        : Optional.ofNullable(UIComponent.getCurrentComponent(faces))
            .map(
                button ->
                    Components.getClosestParent(button, jakarta.faces.component.UIForm.class));
  }

  private static Stream<UIComponent> below(UIComponent component) {
    return component.getChildren().stream()
        .flatMap(child -> Stream.concat(Stream.of(child), below(child)));
  }
}
