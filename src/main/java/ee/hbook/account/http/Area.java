package ee.hbook.account.http;

import jakarta.servlet.http.HttpServletRequest;

/** The parts of the site, by how one is recognised there. */
enum Area {
  API("/api"),
  SCREENS("/admin"),
  PUBLIC("");

  private final String root;

  Area(String root) {
    this.root = root;
  }

  static Area of(HttpServletRequest request) {
    return ofPath(pathOf(request));
  }

  static Area ofPath(String path) {
    for (Area area : values()) {
      if (path.equals(area.root) || path.startsWith(area.root + "/")) {
        return area;
      }
    }
    return PUBLIC;
  }

  /** A request's path from this area's root on. */
  String pathIn(HttpServletRequest request) {
    return pathOf(request).substring(root.length());
  }

  /**
   * A request's path from this area's root on, as it was sent: not decoded, nothing left out. Empty
   * where it is written in such a way that the root is not at its beginning.
   */
  String rawPathIn(HttpServletRequest request) {
    String begin = request.getContextPath() + root;
    String path = request.getRequestURI();
    return path.startsWith(begin) ? path.substring(begin.length()) : "";
  }

  /** Decoded, without the context path. */
  private static String pathOf(HttpServletRequest request) {
    String further = request.getPathInfo();
    return request.getServletPath() + (further == null ? "" : further);
  }
}
