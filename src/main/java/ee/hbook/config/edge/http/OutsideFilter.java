package ee.hbook.config.edge.http;

import ee.hbook.config.edge.Caller;
import ee.hbook.config.edge.OwnArrival;
import ee.hbook.config.edge.SiteScheme;
import ee.hbook.config.edge.application.CalledAs;
import ee.hbook.config.edge.application.OwnArrivals;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Shows everything behind it the request as it was made outside. Where the site is reached over
 * https, browsers are told to stay there, and cookies never cross in clear. No answer may be taken
 * for another kind of content or shown in a frame. {@code web.xml} puts it before the others.
 */
public class OutsideFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final String A_YEAR = "max-age=31536000";

  @Inject private transient Callers callers;
  @Inject private transient SiteScheme site;
  @Inject private transient CalledAs calledAs;
  @Inject private transient OwnArrivals ownArrivals;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Caller caller = callers.of(request);
    calledAs.become(caller.origin(), request.getContextPath());
    ownArrivals.note(
        request.getQueryString(), () -> new OwnArrival(Callers.arrival(request), caller));
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Content-Security-Policy", "frame-ancestors 'none'");
    boolean siteIsSecure = site.isSecure();
    if (siteIsSecure) {
      response.setHeader("Strict-Transport-Security", A_YEAR);
    }
    HttpServletResponse outside = response;
    if (caller.forwarded() || siteIsSecure) {
      outside = new OutsideResponse(response, caller.forwarded() ? caller.origin().text() : "");
    }
    KeptCookies cookies = new KeptCookies(outside, siteIsSecure || caller.origin().isSecure());
    chain.doFilter(new OutsideRequest(request, caller, cookies::settle), cookies);
    cookies.settle();
  }
}
