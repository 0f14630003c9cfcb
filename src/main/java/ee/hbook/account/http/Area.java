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

  /** Decoded, without the context path. */
  private static String pathOf(HttpServletRequest request) {
    String further = request.getPathInfo();
    return request.getServletPath() + (further == null ? "" : further);
  }
}
