package ee.hbook.config.node;

import java.util.List;

/** Port: the nodes on record. */
public interface Nodes {

  /** Whoever has not said for so many seconds that it is there is taken for dead. */
  int SECONDS_OF_SILENCE = 30;

  /** Says that this node is there. What one that is dead had claimed is free again. */
  void beat();

  /** This node is there no more. */
  void leave();

  /**
   * The others that are there.
   *
   * @return those that are not dead; none in a database that knows of no nodes yet
   */
  List<Neighbour> others();
}
