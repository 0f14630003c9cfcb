package ee.hbook.config.edge.http;

import static java.util.stream.Collectors.toMap;

import ee.hbook.config.DeploymentVariables;
import ee.hbook.config.edge.Arrival;
import ee.hbook.config.edge.Caller;
import ee.hbook.config.edge.TrustedProxies;
import ee.hbook.config.edge.WebOrigin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who makes a request. For whoever sees the request before {@link OutsideFilter} does, or is given
 * the server's own one.
 */
@ApplicationScoped
public class Callers {

  private static final String ATTRIBUTE = Caller.class.getName();

  private final TrustedProxies proxies;

  @Inject
  public Callers(DeploymentVariables variables) {
    this.proxies = variables.trustedProxies();
  }

  /**
   * Finds out, once for each request.
   *
   * @param request the server's own, or what filters made of it
   * @return who makes it
   */
  public Caller of(HttpServletRequest request) {
    if (request.getAttribute(ATTRIBUTE) instanceof Caller known) {
      return known;
    }
    Caller caller = Caller.of(arrival(request), proxies);
    request.setAttribute(ATTRIBUTE, caller);
    return caller;
  }

  /**
   * How a request arrived.
   *
   * @param request the server's own
   * @return what it tells of its way
   */
  static Arrival arrival(HttpServletRequest request) {
    Map<String, List<String>> headers =
        Arrival.HEADERS.stream()
            .filter(name -> request.getHeader(name) != null)
            .collect(toMap(name -> name, name -> Collections.list(request.getHeaders(name))));
    return new Arrival(
        request.getRemoteAddr(),
        new WebOrigin(request.getScheme(), request.getServerName(), request.getServerPort()),
        Optional.ofNullable(request.getHeader("Host")),
        headers);
  }
}
