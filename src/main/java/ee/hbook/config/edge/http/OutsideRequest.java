package ee.hbook.config.edge.http;

import ee.hbook.config.edge.Caller;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

/** A request as it was made outside. */
final class OutsideRequest extends HttpServletRequestWrapper {

  private final Caller caller;
  private final Runnable sessionMade;

  /**
   * Makes one.
   *
   * @param request the server's own
   * @param caller who makes it, and how we were called
   * @param sessionMade what is to be done when the server may have written a session's cookie
   */
  OutsideRequest(HttpServletRequest request, Caller caller, Runnable sessionMade) {
    super(request);
    this.caller = caller;
    this.sessionMade = sessionMade;
  }

  @Override
  public @Nullable HttpSession getSession(boolean create) {
    HttpSession session = super.getSession(create);
    if (create) {
      sessionMade.run();
    }
    return session;
  }

  @Override
  public HttpSession getSession() {
    HttpSession session = super.getSession();
    sessionMade.run();
    return session;
  }

  @Override
  public String changeSessionId() {
    String id = super.changeSessionId();
    sessionMade.run();
    return id;
  }

  @Override
  public String getScheme() {
    return caller.origin().scheme();
  }

  @Override
  public boolean isSecure() {
    return caller.origin().isSecure();
  }

  @Override
  public String getServerName() {
    return caller.origin().host();
  }

  @Override
  public int getServerPort() {
    return caller.origin().port();
  }

  @Override
  public StringBuffer getRequestURL() {
    return new StringBuffer(caller.origin().text()).append(getRequestURI());
  }

  @Override
  public String getRemoteAddr() {
    return caller.address();
  }

  @Override
  public String getRemoteHost() {
    return caller.address();
  }
}
