package archfixtures.prints.reservation.rest;

/** Breaks a rule on purpose. */
public class Sleeps {
  void sleep() throws InterruptedException {
    Thread.sleep(1);
  }
}
