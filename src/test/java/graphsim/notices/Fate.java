package graphsim.notices;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What becomes of a notice on its way. */
public interface Fate {

  /** At once. */
  Fate SOON = notice -> List.of(Duration.ZERO);

  /** Never. */
  Fate LOST = notice -> List.of();

  /** Twice. */
  Fate DOUBLED = notice -> List.of(Duration.ZERO, Duration.ZERO);

  /** After how long it comes, for each time that it comes: nothing where it is lost. */
  List<Duration> delays(Notice notice);

  /** So much later. */
  static Fate late(Duration by) {
    return notice -> List.of(by);
  }

  /** Lost, doubled and late at random, in hundredths; what is late comes in another order. */
  static Fate storm(Random random, int lost, int doubled, Duration latest) {
    return notice -> {
      List<Duration> times = new ArrayList<>();
      if (random.nextInt(100) >= lost) {
        times.add(latest.multipliedBy(random.nextInt(1000)).dividedBy(1000));
      }
      if (random.nextInt(100) < doubled) {
        times.add(latest.multipliedBy(random.nextInt(1000)).dividedBy(1000));
      }
      return times;
    };
  }
}
