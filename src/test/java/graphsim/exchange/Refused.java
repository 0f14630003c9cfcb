package graphsim.exchange;

/** What a server does not do, with the status and the code by which it says so. */
public final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final int status;
  private final String code;

  /** A refusal. */
  public Refused(int status, String code, String message) {
    super(message);
    this.status = status;
    this.code = code;
  }

  /** A refusal of what was sent: 400. */
  public static Refused invalid(String code, String message) {
    return new Refused(400, code, message);
  }

  /** There is no such thing: 404. */
  public static Refused missing() {
    return new Refused(
        404, "ErrorItemNotFound", "The specified object was not found in the store.");
  }

  /** 403 in the words of Exchange. */
  public static Refused denied() {
    return new Refused(
        403, "ErrorAccessDenied", "Access is denied. Check credentials and try again.");
  }

  /** The status of the answer. */
  public int status() {
    return status;
  }

  /** The code in the answer. */
  public String code() {
    return code;
  }
}
