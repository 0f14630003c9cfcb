package graphsim.exchange;

/** A name and an e-mail address. */
public record Party(String name, String address) {

  /** Whether that is the address, whose case does not matter. */
  public boolean isAt(String other) {
    return address != null && address.equalsIgnoreCase(other);
  }
}
