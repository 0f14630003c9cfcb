package ee.hbook.recovery.application;

import ee.hbook.recovery.ResumeLedger;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The buttons in mails, for one thread. */
final class ButtonsInMemory implements ResumeLedger {

  private final Map<String, Instant> used = new HashMap<>();
  private String key = "";

  @Override
  public String key(Supplier<String> fresh) {
    key = key.isEmpty() ? fresh.get() : key;
    return key;
  }

  @Override
  public boolean isUsed(String signature) {
    return used.containsKey(signature);
  }

  @Override
  public void pressAlone() {
    // One thread is always alone.
  }

  @Override
  public void use(String signature, Instant now) {
    used.put(signature, now);
  }

  @Override
  public void forget(Instant before) {
    used.values().removeIf(when -> when.isBefore(before));
  }
}
