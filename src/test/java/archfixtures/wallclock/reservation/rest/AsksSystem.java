package archfixtures.wallclock.reservation.rest;

/** Breaks a rule on purpose. */
public class AsksSystem {
  long now() {
    return System.currentTimeMillis();
  }
}
