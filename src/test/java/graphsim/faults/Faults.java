package graphsim.faults;

import graphsim.exchange.Turn;
import graphsim.graph.SimAnswer;
import graphsim.graph.SimRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/** The script of faults: which of the next requests fail, and how. */
public final class Faults {

  private static final class Rule {
    private final String method;
    private final String part;
    private final Effect effect;
    private int left;

    Rule(String method, String part, int left, Effect effect) {
      this.method = method;
      this.part = part;
      this.left = left;
      this.effect = effect;
    }

    boolean fits(SimRequest request) {
      return left > 0
          && (method.equals("*") || method.equals(request.method()))
          && (request.path() + "?" + request.query()).contains(part);
    }
  }

  private final Turn turn;
  private final List<Rule> rules = new ArrayList<>();
  private Supplier<Optional<Effect>> storm = Optional::empty;

  /** No faults. */
  public Faults(Turn turn) {
    this.turn = turn;
  }

  /**
   * The next requests fail.
   *
   * @param method of HTTP, an asterisk for any
   * @param part of path and query as they are sent, empty for any
   */
  public void next(int count, String method, String part, Effect effect) {
    turn.inside(() -> rules.add(new Rule(method, part, count, effect)));
  }

  /** Such requests fail from now on. */
  public void always(String method, String part, Effect effect) {
    next(Integer.MAX_VALUE, method, part, effect);
  }

  /** So many of a hundred requests fail, in one of these ways, by a source of chance. */
  public void storm(Random random, int percent, Effect... effects) {
    turn.inside(
        () ->
            storm =
                () ->
                    random.nextInt(100) < percent
                        ? Optional.of(effects[random.nextInt(effects.length)])
                        : Optional.empty());
  }

  /** Nothing fails any more. */
  public void clear() {
    turn.inside(
        () -> {
          rules.clear();
          storm = Optional::empty;
          return null;
        });
  }

  /** Answers a request, or fails as it is written. */
  public SimAnswer around(SimRequest request, Supplier<SimAnswer> truly) {
    return turn.inside(() -> effect(request))
        .map(effect -> effect.on(request, truly))
        .orElseGet(truly);
  }

  private Optional<Effect> effect(SimRequest request) {
    Optional<Rule> rule = rules.stream().filter(one -> one.fits(request)).findFirst();
    rule.ifPresent(one -> one.left--);
    return rule.map(one -> one.effect).or(() -> storm.get());
  }
}
