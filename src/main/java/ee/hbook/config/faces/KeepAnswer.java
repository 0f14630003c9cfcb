package ee.hbook.config.faces;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.ActionListener;
import jakarta.servlet.http.HttpServletResponse;

/** Notes that a press has acted, and with which answer, once its action is through. */
public class KeepAnswer implements ActionListener {

  private final ActionListener wrapped;

  /**
   * Stands before another listener.
   *
   * @param wrapped calls the action
   */
  public KeepAnswer(ActionListener wrapped) {
    this.wrapped = wrapped;
  }

  @Override
  public void processAction(ActionEvent event) {
    wrapped.processAction(event);
    FacesContext faces = FacesContext.getCurrentInstance();
    Press press = Press.of(faces);
    if (press != null && !isDownload(faces)) {
      press.keepAnswer(faces);
    }
  }

  /** A file was sent in place of the page: it may be sent as often as it is asked for. */
  private static boolean isDownload(FacesContext faces) {
    return faces.getResponseComplete()
        && !faces.getPartialViewContext().isAjaxRequest()
        && faces.getExternalContext().getResponse() instanceof HttpServletResponse response
        && response.getStatus() == HttpServletResponse.SC_OK;
  }
}
