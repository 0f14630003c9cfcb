package archfixtures.prints.reservation.rest;

/** Breaks a rule on purpose. */
public class Prints {
  void print() {
    System.out.println();
  }
}
