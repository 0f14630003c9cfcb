package archfixtures.prints.reservation.rest;

/** Breaks a rule on purpose. */
public class PrintsStackTrace {
  void print(Exception failure) {
    failure.printStackTrace();
  }
}
