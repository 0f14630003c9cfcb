package archfixtures.plaincore.reservation;

import archfixtures.plaincore.reservation.faces.Screen;

/** Breaks a rule on purpose. */
public class KnowsItsScreen {
  Screen screen;
}
