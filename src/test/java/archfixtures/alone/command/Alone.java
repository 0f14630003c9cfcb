package archfixtures.alone.command;

/** Keeps the rule. */
public class Alone {
  Alone other;
}
