package ee.hbook.config.faces;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.PartialViewContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Before a page is drawn: what is said on top of it goes into the {@link SessionLog}, and whoever
 * pressed a button is told where the page marks a field.
 */
public class KeepWhatIsSaid implements PhaseListener {

  private static final long serialVersionUID = 1L;
  private static final String PANEL = "doingsLines";
  private static final String EVENT = "jakarta.faces.behavior.event";

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.RENDER_RESPONSE;
  }

  @Override
  public void beforePhase(PhaseEvent event) {
    FacesContext faces = event.getFacesContext();
    if (!faces.isPostback() || faces.getViewRoot() == null) {
      return;
    }
    if (marksFieldsOnly(faces)) {
      faces.addMessage(
          null,
          new FacesMessage(FacesMessage.SEVERITY_ERROR, Screen.text("look_at_marked_fields"), ""));
    }
    List<FacesMessage> said = saidBesideFields(faces);
    if (!said.isEmpty()) {
      SessionLog log = CDI.current().select(SessionLog.class).get();
      Clock clock = CDI.current().select(Clock.class).get();
      said.forEach(
          message -> log.add(clock.instant(), tone(message), String.valueOf(message.getSummary())));
      showAnew(faces);
    }
  }

  /** A field that is looked at while one writes is marked, and that is enough. */
  private static boolean marksFieldsOnly(FacesContext faces) {
    return faces.isValidationFailed()
        && !faces.getExternalContext().getRequestParameterMap().containsKey(EVENT)
        && saidBesideFields(faces).isEmpty()
        && !faces.getMessageList().isEmpty();
  }

  /** To the page, or to a part of it that is no field, such as a list. */
  private static List<FacesMessage> saidBesideFields(FacesContext faces) {
    List<FacesMessage> said = new ArrayList<>();
    for (Iterator<@Nullable String> ids = faces.getClientIdsWithMessages(); ids.hasNext(); ) {
      String id = ids.next();
      if (id == null || !(faces.getViewRoot().findComponent(id) instanceof UIInput)) {
        said.addAll(faces.getMessageList(id));
      }
    }
    return said;
  }

  private static String tone(FacesMessage message) {
    int ordinal = message.getSeverity().getOrdinal();
    if (ordinal >= FacesMessage.SEVERITY_ERROR.getOrdinal()) {
      return "error";
    }
    return ordinal == FacesMessage.SEVERITY_WARN.getOrdinal() ? "warn" : "info";
  }

  private static void showAnew(FacesContext faces) {
    PartialViewContext partial = faces.getPartialViewContext();
    if (partial.isPartialRequest()
        && !partial.isRenderAll()
        && faces.getViewRoot().findComponent(PANEL) != null) {
      partial.getRenderIds().add(PANEL);
    }
  }
}
