package ee.hbook.config.gate.http;

import ee.hbook.config.gate.Gate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Which requests are let in. Each is asked for once and has its place to its end. */
@ApplicationScoped
public class Admittance {

  private static final String ATTRIBUTE = Admittance.class.getName();

  /** What needs no database, and must not wait with those who do. */
  private static final List<String> FREE =
      List.of("/health/", "/started", "/jakarta.faces.resource/");

  private final Gate gate;

  @Inject
  public Admittance(Gate gate) {
    this.gate = gate;
  }

  private enum Answer {
    FREE,
    IN,
    NOT_NOW
  }

  /**
   * Lets a request in, or not; waits a while where all places are taken.
   *
   * @param request the request, whoever asks first
   * @return false while the house cannot answer
   */
  public boolean admits(HttpServletRequest request) {
    Answer answer = request.getAttribute(ATTRIBUTE) instanceof Answer given ? given : ask(request);
    return answer != Answer.NOT_NOW;
  }

  private Answer ask(HttpServletRequest request) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    Answer answer = Answer.FREE;
    if (FREE.stream().noneMatch(path::startsWith)) {
      answer = gate.enter() ? Answer.IN : Answer.NOT_NOW;
    }
    request.setAttribute(ATTRIBUTE, answer);
    return answer;
  }

  /**
   * A request is over.
   *
   * @param request the request
   */
  void over(ServletRequest request) {
    if (request.getAttribute(ATTRIBUTE) == Answer.IN) {
      request.setAttribute(ATTRIBUTE, Answer.FREE);
      gate.leave();
    }
  }
}
