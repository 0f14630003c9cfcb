package graphsim.exchange;

/** What somebody said to an invitation. */
public enum Reply {
  /** Nothing was asked or answered. */
  NONE("none"),
  /** It is his own meeting. */
  ORGANIZER("organizer"),
  /** Perhaps. */
  TENTATIVE("tentativelyAccepted"),
  /** Yes. */
  ACCEPTED("accepted"),
  /** No. */
  DECLINED("declined"),
  /** Asked, and no answer yet. */
  NOT_RESPONDED("notResponded");

  private final String word;

  Reply(String word) {
    this.word = word;
  }

  /** Graph's word for it. */
  public String word() {
    return word;
  }
}
