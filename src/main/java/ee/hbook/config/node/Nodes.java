package ee.hbook.config.node;

/** Port: the nodes on record. */
public interface Nodes {

  /**
   * Says that this node is there. One that has not said so for half a minute is taken for dead, and
   * what it had claimed is free again.
   */
  void beat();
}
