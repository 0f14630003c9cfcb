package ee.hbook.config.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * One press of a button, which acts once however often the browser sends it. Whoever brings it
 * holds it; the next one waits and then finds out that it has acted.
 */
final class Press implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String ATTRIBUTE = Press.class.getName();

  private final ReentrantLock held = new ReentrantLock();
  private final List<Answer> answers = new ArrayList<>();
  private boolean acted;

  /** What a press was answered: to a component, or to the page as a whole. */
  private record Answer(@Nullable String clientId, FacesMessage message) implements Serializable {}

  /** Waits until nobody else brings it; false when that takes too long. */
  boolean hold(long seconds) throws InterruptedException {
    return held.tryLock(seconds, TimeUnit.SECONDS);
  }

  void letGo() {
    held.unlock();
  }

  /** Whether the present request is the one that holds it, and not one that waited in vain. */
  boolean mine() {
    return held.isHeldByCurrentThread();
  }

  boolean acted() {
    return acted;
  }

  /** It has acted, and what stands in the present request was its answer. */
  void keepAnswer(FacesContext faces) {
    acted = true;
    answers.clear();
    for (Iterator<@Nullable String> ids = faces.getClientIdsWithMessages(); ids.hasNext(); ) {
      String id = ids.next();
      faces.getMessageList(id).forEach(message -> answers.add(new Answer(id, message)));
    }
  }

  /** Answers the present request as the first one was; false when that was told nothing. */
  boolean answerAgain(FacesContext faces) {
    answers.forEach(answer -> faces.addMessage(answer.clientId(), answer.message()));
    return !answers.isEmpty();
  }

  /** The press that the present request is; null when it is none. */
  static @Nullable Press of(FacesContext faces) {
    return faces.getExternalContext().getRequestMap().get(ATTRIBUTE) instanceof Press press
        ? press
        : null;
  }

  static String attribute() {
    return ATTRIBUTE;
  }
}
