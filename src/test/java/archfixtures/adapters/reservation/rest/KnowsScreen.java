package archfixtures.adapters.reservation.rest;

import archfixtures.adapters.reservation.faces.Screen;

/** Breaks a rule on purpose. */
public class KnowsScreen {
  Screen screen;
}
