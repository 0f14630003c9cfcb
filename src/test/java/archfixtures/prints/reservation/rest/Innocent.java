package archfixtures.prints.reservation.rest;

/** Keeps the rule. */
public class Innocent {
  long now() {
    return System.nanoTime();
  }
}
