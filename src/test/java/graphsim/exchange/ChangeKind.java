package graphsim.exchange;

/** What happened to an item of a calendar. */
public enum ChangeKind {
  /** It came. */
  CREATED,
  /** It changed. */
  UPDATED,
  /** It went. */
  DELETED;

  /** Graph's word for it. */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
