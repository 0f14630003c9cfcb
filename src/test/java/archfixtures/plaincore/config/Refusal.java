package archfixtures.plaincore.config;

/** A refusal that every core may use. */
public class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
