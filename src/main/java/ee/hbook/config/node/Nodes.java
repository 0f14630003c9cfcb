package ee.hbook.config.node;

import java.util.List;

/** Port: the nodes on record. */
public interface Nodes {

  /**
   * Says that this node is there. One that has not said so for half a minute is taken for dead, and
   * what it had claimed is free again.
   */
  void beat();

  /** This node is there no more. */
  void leave();

  /**
   * The others that are there.
   *
   * @return those that said so within the last half minute; none in a database that knows of no
   *     nodes yet
   */
  List<Neighbour> others();
}
