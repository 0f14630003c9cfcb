package ee.hbook.config.edge.http;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Optional;

/**
 * WildFly's web server keeps cookies to itself until an answer begins, and has no other way to
 * change that of the session. Its own API is looked for, so that the application runs without it.
 */
final class UndertowCookies {

  private static final Optional<UndertowCookies> HERE = find();

  private final Method currentContext;
  private final Method exchange;
  private final Method beforeAnswer;
  private final Method cookies;
  private final Method setSecure;
  private final Method sameSite;
  private final Method setSameSite;
  private final Object secured;
  private final Object plain;

  private UndertowCookies(ClassLoader loader) throws ReflectiveOperationException {
    Class<?> context = loader.loadClass("io.undertow.servlet.handlers.ServletRequestContext");
    Class<?> exchangeType = loader.loadClass("io.undertow.server.HttpServerExchange");
    Class<?> listenerType = loader.loadClass("io.undertow.server.ResponseCommitListener");
    currentContext = context.getMethod("current");
    exchange = context.getMethod("getExchange");
    beforeAnswer = exchangeType.getMethod("addResponseCommitListener", listenerType);
    cookies = exchangeType.getMethod("responseCookies");
    Class<?> cookie = loader.loadClass("io.undertow.server.handlers.Cookie");
    setSecure = cookie.getMethod("setSecure", boolean.class);
    sameSite = cookie.getMethod("getSameSiteMode");
    setSameSite = cookie.getMethod("setSameSiteMode", String.class);
    secured = listener(listenerType, true);
    plain = listener(listenerType, false);
  }

  private Object listener(Class<?> type, boolean secure) {
    InvocationHandler beforeAnswering =
        (self, method, arguments) -> {
          if (method.getDeclaringClass() == Object.class) {
            return method.invoke(this, arguments);
          }
          for (Object cookie : (Iterable<?>) cookies.invoke(arguments[0])) {
            keep(cookie, secure);
          }
          return null;
        };
    return Proxy.newProxyInstance(
        UndertowCookies.class.getClassLoader(), new Class<?>[] {type}, beforeAnswering);
  }

  private void keep(Object cookie, boolean secure) throws ReflectiveOperationException {
    if (secure) {
      setSecure.invoke(cookie, true);
    }
    if (sameSite.invoke(cookie) == null) {
      setSameSite.invoke(cookie, "Lax");
    }
  }

  /**
   * Keeps the cookies of the present request's answer to our site; does nothing on other servers.
   *
   * @param secure whether they shall never cross in clear
   */
  static void keep(boolean secure) {
    HERE.ifPresent(server -> server.watch(secure));
  }

  private void watch(boolean secure) {
    try {
      Object answering = exchange.invoke(currentContext.invoke(null));
      beforeAnswer.invoke(answering, secure ? secured : plain);
    } catch (ReflectiveOperationException changed) {
      throw new IllegalStateException("Undertow is another one than it was", changed);
    }
  }

  private static Optional<UndertowCookies> find() {
    try {
      return Optional.of(new UndertowCookies(UndertowCookies.class.getClassLoader()));
    } catch (ReflectiveOperationException another) {
      return Optional.empty();
    }
  }
}
