package ee.hbook.account.http;

import ee.hbook.account.Capability;
import ee.hbook.account.SignInOutcome;
import ee.hbook.account.User;
import ee.hbook.account.Users;
import ee.hbook.account.application.CheckCredentials;
import ee.hbook.config.edge.http.Callers;
import ee.hbook.config.gate.http.Admittance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Recognises who makes a request: by HTTP Basic alone under {@code /api}, by the session alone
 * under {@code /admin}. It refuses nobody; {@link Admission} does, alike on every server.
 */
@ApplicationScoped
public class Recognition implements HttpAuthenticationMechanism {

  private static final String OUTCOME = "ee.hbook.account.outcome";

  private final CheckCredentials checkCredentials;
  private final Users users;
  private final Callers callers;
  private final Admittance admittance;

  @Inject
  public Recognition(
      CheckCredentials checkCredentials, Users users, Callers callers, Admittance admittance) {
    this.checkCredentials = checkCredentials;
    this.users = users;
    this.callers = callers;
    this.admittance = admittance;
  }

  /** What was found out about a request; refused when there were no credentials. */
  static SignInOutcome outcomeOf(HttpServletRequest request) {
    return request.getAttribute(OUTCOME) instanceof SignInOutcome outcome
        ? outcome
        : new SignInOutcome.Refused();
  }

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    if (!admittance.admits(request)) {
      return context.doNothing();
    }
    Optional<SignInOutcome> outcome =
        switch (Area.of(request)) {
          case API ->
              BasicLogin.of(request.getHeader("Authorization"))
                  .map(
                      login ->
                          checkCredentials.ofCall(
                              login.name(), login.password(), callers.of(request).address()));
          case SCREENS ->
              SessionLogin.of(request)
                  .flatMap(login -> users.named(login.name()).filter(login::fits))
                  .map(SignInOutcome.Welcome::new);
          case PUBLIC -> Optional.empty();
        };
    outcome.ifPresent(found -> request.setAttribute(OUTCOME, found));
    if (outcome.isPresent() && outcome.get() instanceof SignInOutcome.Welcome welcome) {
      return context.notifyContainerAboutLogin(welcome.user().name(), groups(welcome.user()));
    }
    return context.doNothing();
  }

  private static Set<String> groups(User user) {
    return user.role().capabilities().stream().map(Capability::name).collect(Collectors.toSet());
  }
}
