package ee.hbook.outlook.graph;

/**
 * Somebody or something that is invited to a meeting.
 *
 * @param person who
 * @param type as what
 * @param response what was answered; of a copy in another mailbox than the organiser's it may lag
 *     behind
 */
public record Attendee(GraphPerson person, Type type, Response response) {

  /** As what somebody is invited. */
  public enum Type {
    /** Has to come. */
    REQUIRED,
    /** May come. */
    OPTIONAL,
    /** A room, or other equipment. */
    RESOURCE
  }

  /** What is answered to an invitation. */
  public enum Response {
    /** Nothing, or what we do not know. */
    NONE,
    /** It is the organiser. */
    ORGANIZER,
    /** Perhaps. */
    TENTATIVE,
    /** Yes. */
    ACCEPTED,
    /** No. */
    DECLINED,
    /** Nothing yet. */
    NOT_RESPONDED;

    /**
     * Whether it is settled.
     *
     * @return true for yes and no
     */
    public boolean isFinal() {
      return this == ACCEPTED || this == DECLINED;
    }
  }
}
