package ee.hbook.outlook.setup;

import ee.hbook.config.Saying;
import ee.hbook.outlook.graph.GraphFault;
import java.util.Map;

/** Says in words why Graph did not do what it was asked for, and what to do about it. */
public final class FaultWords {

  /** Codes that Microsoft Entra answers, by their number. */
  private static final Map<String, String> SIGN_IN =
      Map.of(
          "AADSTS7000215", "outlook_fault_secret_wrong",
          "AADSTS7000222", "outlook_fault_secret_over",
          "AADSTS700016", "outlook_fault_no_application",
          "AADSTS90002", "outlook_fault_no_tenant",
          "AADSTS900023", "outlook_fault_no_tenant",
          "AADSTS700027", "outlook_fault_certificate",
          "AADSTS7000229", "outlook_fault_no_consent");

  private FaultWords() {}

  /**
   * Why a call failed.
   *
   * @param fault what came of it
   * @param forbidden the sentence that names the permission which this call needs
   * @param missing the sentence for what is not there
   * @return a sentence; its first value is Graph's own word
   */
  public static Saying of(GraphFault fault, String forbidden, String missing) {
    return Saying.of(
        switch (fault.kind()) {
          case SIGN_IN -> SIGN_IN.getOrDefault(fault.code(), "outlook_fault_sign_in");
          case FORBIDDEN -> forbidden;
          case NOT_FOUND -> missing;
          case THROTTLED -> "outlook_fault_throttled";
          case UNREACHABLE -> "outlook_fault_unreachable";
          case CONFLICT, STALE, RESYNC, UNSURE, UNAVAILABLE, MALFORMED -> "outlook_fault_other";
        },
        fault.code());
  }
}
