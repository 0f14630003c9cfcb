package ee.hbook.linking.faces.settings;

import ee.hbook.config.faces.Screen;
import ee.hbook.settings.Options;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;
import org.jspecify.annotations.Nullable;

/** Holds the option that a field is called after to the rule that the house has for it. */
@FacesValidator("ee.hbook.option")
public class OptionValidator implements Validator<Object> {

  @Override
  public void validate(FacesContext faces, UIComponent field, @Nullable Object value) {
    String written = value == null ? "" : value.toString().strip();
    Options.named(field.getId())
        .flatMap(option -> option.refusal(written))
        .ifPresent(
            refusal -> {
              String words = Screen.text(refusal);
              throw new ValidatorException(
                  new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words));
            });
  }
}
