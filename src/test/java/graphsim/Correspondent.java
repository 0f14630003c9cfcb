package graphsim;

import graphsim.exchange.Mailbox;
import graphsim.exchange.Party;

/** Somebody or something that has a mailbox. */
public interface Correspondent {

  /** The mailbox. */
  Mailbox mailbox();

  /** Name and address. */
  default Party party() {
    return mailbox().party();
  }

  /** The address. */
  default String address() {
    return mailbox().address();
  }
}
