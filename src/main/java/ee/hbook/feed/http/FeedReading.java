package ee.hbook.feed.http;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A request for a feed with no more than its answer depends on. Jakarta REST refuses a query, an
 * {@code Accept} or a cookie that it cannot read, before a resource sees it; readers of calendars
 * send such, and get their feed.
 */
final class FeedReading extends HttpServletRequestWrapper {

  private static final Set<String> HEADERS =
      Set.of("accept-encoding", "host", "if-modified-since", "if-none-match", "user-agent");

  FeedReading(HttpServletRequest request) {
    super(request);
  }

  @Override
  public @Nullable String getQueryString() {
    return null;
  }

  @Override
  public @Nullable String getHeader(String name) {
    return isShown(name) ? super.getHeader(name) : null;
  }

  @Override
  public Enumeration<String> getHeaders(String name) {
    return isShown(name) ? super.getHeaders(name) : Collections.emptyEnumeration();
  }

  @Override
  public Enumeration<String> getHeaderNames() {
    List<String> names = Collections.list(super.getHeaderNames());
    names.removeIf(name -> !isShown(name));
    return Collections.enumeration(names);
  }

  @Override
  public Cookie[] getCookies() {
    return new Cookie[0];
  }

  @Override
  public @Nullable String getContentType() {
    return null;
  }

  private static boolean isShown(String name) {
    return HEADERS.contains(name.toLowerCase(Locale.ROOT));
  }
}
