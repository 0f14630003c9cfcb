package ee.hbook.account.http;

import ee.hbook.account.Access;
import ee.hbook.account.Capability;
import ee.hbook.account.LocalTarget;
import ee.hbook.account.SignInOutcome;
import ee.hbook.account.application.SignedIn;
import ee.hbook.config.Saying;
import ee.hbook.settings.application.SiteAddress;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Lets a request to the API or the screens in, or refuses it. Also refuses what another site makes
 * a browser send.
 */
@WebFilter(
    urlPatterns = {"/api/*", "/admin/*"},
    asyncSupported = true)
public class Admission extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private static final Set<String> OPEN_PAGES = Set.of("/login.xhtml", "/sign-in", "/sign-out");
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  @Inject private SignedIn signedIn;
  @Inject private SiteAddress siteAddress;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean api = Area.of(request) == Area.API;
    if (!READING.contains(request.getMethod())
        && (api ? isCrossSite(request) : isForeign(request))) {
      Refusal.forbidden(response, api, Saying.of("refusal_other_site"));
    } else if (api) {
      admitCall(request, response, chain);
    } else {
      admitPage(request, response, chain);
    }
  }

  /** A call has no session; what a browser sends along by itself is refused all the same. */
  private static boolean isCrossSite(HttpServletRequest request) {
    return "cross-site".equals(request.getHeader("Sec-Fetch-Site"));
  }

  private boolean isForeign(HttpServletRequest request) {
    Set<String> ours = new HashSet<>();
    ours.add(request.getServerName() + ":" + request.getServerPort());
    siteAddress.set().map(URI::create).map(URI::getRawAuthority).ifPresent(ours::add);
    return new BrowserPost(
            Optional.ofNullable(request.getHeader("Sec-Fetch-Site")),
            Optional.ofNullable(request.getHeader("Origin")))
        .isForeign(ours);
  }

  private void admitCall(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader("Cache-Control", "no-store");
    if (Access.isOpenCall(request.getMethod(), Area.API.rawPathIn(request))) {
      chain.doFilter(request, response);
      return;
    }
    switch (Recognition.outcomeOf(request)) {
      case SignInOutcome.Refused() -> Refusal.unauthorized(response);
      case SignInOutcome.TooManyTries tries -> Refusal.tooMany(response, tries.delay());
      case SignInOutcome.Welcome welcome -> {
        signedIn.become(welcome.user());
        String path = Area.API.pathIn(request);
        Optional<Capability> needed = Access.ofCall(request.getMethod(), path);
        boolean narrower =
            welcome.application().filter(one -> !one.opens(request.getMethod(), path)).isPresent();
        if (narrower) {
          Refusal.forbidden(response, true, Saying.of("refusal_password_opens_not"));
        } else if (welcome.application().isPresent()
            && Access.needsOwnPassword(request.getMethod(), path)) {
          Refusal.forbidden(response, true, Saying.of("refusal_password_makes_none"));
        } else if (needed.isPresent() && !signedIn.may(needed.get())) {
          Refusal.forbidden(response, true, Saying.of("refusal_role"));
        } else {
          chain.doFilter(request, response);
        }
      }
    }
  }

  private void admitPage(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Referrer-Policy", "same-origin");
    String path = Area.SCREENS.pathIn(request);
    if (Recognition.outcomeOf(request) instanceof SignInOutcome.Welcome welcome) {
      signedIn.become(welcome.user());
    }
    Optional<Capability> needed = Access.ofPage(path);
    if (OPEN_PAGES.contains(path)) {
      chain.doFilter(request, response);
    } else if (signedIn.user().isEmpty()) {
      Refusal.signInFirst(request, response);
    } else if (path.isEmpty() || path.equals("/")) {
      response.sendRedirect(request.getContextPath() + LocalTarget.START.path());
    } else if (needed.isPresent() && !signedIn.may(needed.get())) {
      Refusal.forbidden(response, false, Saying.of("refusal_role"));
    } else {
      chain.doFilter(request, response);
    }
  }
}
