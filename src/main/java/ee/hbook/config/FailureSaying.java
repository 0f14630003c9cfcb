package ee.hbook.config;

/** Puts the code of a failed fetch into words. */
public final class FailureSaying {

  private FailureSaying() {}

  /**
   * Why a calendar could not be had.
   *
   * @param code the code of the failure, such as {@code http-404}
   * @param host where the calendar is; nothing else of its address is said
   * @return a sentence, with the code at its end in brackets
   */
  public static Saying of(String code, String host) {
    return Saying.of("failure_" + kind(code), host, code);
  }

  private static String kind(String code) {
    return switch (code) {
      case "http-401", "http-403" -> "refused";
      case "http-404", "http-410" -> "gone";
      case "http-429", "http-413" -> "throttled";
      case "tls", "tls-name", "tls-expired", "tls-untrusted", "redirect-host", "dns" -> code;
      case "html", "login-page", "maintenance-page", "json", "empty", "too-big" -> code;
      case "truncated", "cut-off", "compression" -> "truncated";
      case "other-calendar" -> "other";
      case "private-address", "bad-address" -> "address";
      case "redirects", "redirect-loop", "redirect-address", "redirect-downgrade" -> "redirect";
      case "connect", "connection" -> "unreachable";
      case "connect-timeout", "timeout", "http-408", "http-425" -> "slow";
      case "internal", "busy", "interrupted", "edited" -> "ours";
      default -> code.startsWith("http-") ? status(code) : "content";
    };
  }

  private static String status(String code) {
    return switch (code.charAt("http-".length())) {
      case '5' -> "server";
      case '4' -> "gone";
      case '3' -> "redirect";
      default -> "content";
    };
  }
}
