package ee.hbook.feed.http;

import ee.hbook.feed.FeedRequest;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The context root: with {@code feed} in the query it hands on to {@link FeedResource}, without it
 * leads to the screens.
 */
@WebServlet("")
public class RootServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    String query = request.getQueryString();
    if (query == null || !FeedRequest.isFeed(query)) {
      response.sendRedirect(request.getContextPath() + "/admin/");
      return;
    }
    request.setAttribute(FeedResource.QUERY, query);
    request
        .getRequestDispatcher("/api" + FeedResource.PATH)
        .forward(new FeedReading(request), response);
  }

  @Override
  protected void doHead(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    doGet(request, response);
  }
}
