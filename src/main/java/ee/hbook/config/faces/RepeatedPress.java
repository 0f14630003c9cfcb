package ee.hbook.config.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/** Answers a press that has acted already as it was answered then, and does nothing else. */
public class RepeatedPress implements PhaseListener {

  private static final long serialVersionUID = 1L;

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.APPLY_REQUEST_VALUES;
  }

  @Override
  public void beforePhase(PhaseEvent event) {
    FacesContext faces = event.getFacesContext();
    Press press = Press.of(faces);
    if (press == null) {
      return;
    }
    if (!press.mine()) {
      say(faces, "press_still_running");
      faces.renderResponse();
    } else if (press.acted()) {
      if (!press.answerAgain(faces)) {
        say(faces, "press_acted_once");
      }
      faces.renderResponse();
    }
  }

  private static void say(FacesContext faces, String key) {
    faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, Screen.text(key), ""));
  }
}
