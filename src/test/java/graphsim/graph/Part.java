package graphsim.graph;

import java.util.List;

/** A part of Graph: everything below one first segment. */
public interface Part {

  /**
   * Answers a request of an application.
   *
   * @param path behind the version, the first segment included
   * @param root the URL of the version, for links
   */
  SimAnswer answer(SimRequest request, Application application, List<String> path, String root);
}
