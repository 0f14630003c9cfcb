package ee.hbook.demo.http;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Answers only whoever knows the word of this start: this server itself. */
@WebServlet(OwnPort.PATH)
@SuppressWarnings("NullAway.Init")
public class StartedServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient OwnPort ownPort;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    boolean own = ownPort.isWord(request.getParameter(OwnPort.WORD));
    response.setHeader("Cache-Control", "no-store");
    response.setStatus(own ? HttpServletResponse.SC_NO_CONTENT : HttpServletResponse.SC_NOT_FOUND);
  }
}
