package ee.hbook.account;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows guessing down: after a number of failures of one name from one address, further ones wait
 * until the window that began with the first failure is over. It remembers a bounded number of
 * offenders, the latest; all methods are safe for parallel use.
 */
public final class LoginThrottle {

  private final int failures;
  private final Duration window;
  private final Map<Offender, Record> records;

  /**
   * A throttle that has seen nothing.
   *
   * @param failures how many are let through within a window
   * @param window how long failures count
   * @param capacity how many offenders are remembered
   */
  public LoginThrottle(int failures, Duration window, int capacity) {
    this.failures = failures;
    this.window = window;
    this.records =
        new LinkedHashMap<>() {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<Offender, Record> eldest) {
            return size() > capacity;
          }
        };
  }

  /**
   * How long to wait.
   *
   * @param name the name that was given
   * @param address where it came from
   * @param now the time
   * @return zero when it can be tried now
   */
  public synchronized Duration waitFor(String name, String address, Instant now) {
    Record record = records.get(new Offender(name, address));
    if (record == null || over(record, now) || record.count < failures) {
      return Duration.ZERO;
    }
    return Duration.between(now, record.since.plus(window));
  }

  /**
   * Counts a failure.
   *
   * @param name the name that was given
   * @param address where it came from
   * @param now the time
   * @return how many there are within the window by now
   */
  public synchronized int failed(String name, String address, Instant now) {
    Offender offender = new Offender(name, address);
    Record record = records.remove(offender);
    boolean fresh = record == null || over(record, now);
    Record counted = fresh ? new Record(1, now) : new Record(record.count + 1, record.since);
    records.put(offender, counted);
    return counted.count;
  }

  /**
   * Forgets the failures of a name from an address, because it signed in.
   *
   * @param name the name that was given
   * @param address where it came from
   */
  public synchronized void succeeded(String name, String address) {
    records.remove(new Offender(name, address));
  }

  /** Also over when the clock was set back. */
  private boolean over(Record record, Instant now) {
    return now.isBefore(record.since) || !now.isBefore(record.since.plus(window));
  }

  private record Offender(String name, String address) {}

  private record Record(int count, Instant since) {}
}
