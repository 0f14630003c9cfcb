package ee.hbook.config.faces;

import ee.hbook.config.FaultLog;
import ee.hbook.config.InvalidInput;
import ee.hbook.config.Refusal;
import ee.hbook.config.Saying;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/** The screen that the present request shows: what it says, and where. */
public final class Screen {

  private static final Logger LOG = Logger.getLogger(Screen.class.getName());

  private Screen() {}

  /**
   * A text of the message bundle in the reader's language.
   *
   * @param key its key
   * @param values what stands for {0}, {1}, …
   * @return the text
   */
  public static String text(String key, Object... values) {
    FacesContext faces = FacesContext.getCurrentInstance();
    String pattern = faces.getApplication().getResourceBundle(faces, "text").getString(key);
    return new MessageFormat(pattern, locale()).format(values);
  }

  /**
   * A sentence in the reader's language.
   *
   * @param saying the sentence
   * @return its words
   */
  public static String text(Saying saying) {
    FacesContext faces = FacesContext.getCurrentInstance();
    return saying.in(faces.getApplication().getResourceBundle(faces, "text"), locale());
  }

  /**
   * Whether the message bundle has a text.
   *
   * @param key its key
   * @return whether {@link #text} can be asked for it
   */
  public static boolean has(String key) {
    FacesContext faces = FacesContext.getCurrentInstance();
    return faces.getApplication().getResourceBundle(faces, "text").containsKey(key);
  }

  /**
   * The reader's language.
   *
   * @return the view's locale
   */
  public static Locale locale() {
    return FacesContext.getCurrentInstance().getViewRoot().getLocale();
  }

  /**
   * A day as the reader writes it.
   *
   * @param day the day
   * @return its words
   */
  public static String day(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale()).format(day);
  }

  /**
   * A text, or a day as the reader writes it where the text is one.
   *
   * @param text such as {@code 2026-11-29}
   * @return the day's words; any other text as it is
   */
  public static String dayOrText(String text) {
    try {
      return day(LocalDate.parse(text));
    } catch (DateTimeParseException noDay) {
      return text;
    }
  }

  /**
   * Nights as the reader writes them.
   *
   * @param nights from check-in to check-out
   * @return both days
   */
  public static String nights(LocalDateRange nights) {
    return day(nights.getStart()) + " – " + day(nights.getEnd());
  }

  /**
   * A moment as the reader writes it.
   *
   * @param when the moment, UTC
   * @param zone the property's zone
   * @return day and time there
   */
  public static String moment(Instant when, ZoneId zone) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .withLocale(locale())
        .format(when.atZone(zone));
  }

  /**
   * Says over the page what was done.
   *
   * @param key the text's key
   * @param values what stands for {0}, {1}, …
   */
  public static void done(String key, Object... values) {
    say(FacesMessage.SEVERITY_INFO, text(key, values));
  }

  /**
   * Does what a button asks. A refusal goes to the field that it names, in the form of the button;
   * an obstacle is said over the page; our own fault is logged and never shown.
   *
   * @param action what to do
   * @return whether it was done
   */
  public static boolean attempt(Runnable action) {
    try {
      action.run();
      return true;
    } catch (InvalidInput refused) {
      refuse(refused.field(), inWords(refused));
    } catch (Refusal refused) {
      say(FacesMessage.SEVERITY_WARN, inWords(refused));
    } catch (RuntimeException ours) {
      FaultLog.log(LOG, Level.SEVERE, "A button failed", ours);
      say(FacesMessage.SEVERITY_ERROR, text("internal_error"));
    }
    FacesContext.getCurrentInstance().validationFailed();
    return false;
  }

  private static String inWords(Refusal refusal) {
    return text(refusal.saying());
  }

  private static void refuse(String field, String detail) {
    FacesContext faces = FacesContext.getCurrentInstance();
    String id = field.substring(field.lastIndexOf('.') + 1);
    if (form(faces) instanceof UIComponent form
        && form.findComponent(id) instanceof UIInput input) {
      input.setValid(false);
      faces.addMessage(
          input.getClientId(faces), new FacesMessage(FacesMessage.SEVERITY_ERROR, detail, detail));
    } else {
      say(FacesMessage.SEVERITY_ERROR, detail);
    }
  }

  /** The form whose button was pressed. */
  private static @Nullable UIComponent form(FacesContext faces) {
    UIComponent component = UIComponent.getCurrentComponent(faces);
    while (component != null && !(component instanceof UIForm)) {
      component = component.getParent();
    }
    return component;
  }

  private static void say(Severity severity, String sentence) {
    FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, sentence, ""));
  }
}
