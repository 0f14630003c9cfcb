package ee.hbook.config.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;

/** The times of a day that a list offers. */
@Named("quarterHours")
@ApplicationScoped
public class QuarterHours {

  private static final int MINUTES = 15;

  /** Every quarter of an hour, from {@code 00:00} to {@code 23:45}. */
  public static final List<String> ALL =
      IntStream.range(0, 24 * 60 / MINUTES)
          .mapToObj(quarter -> LocalTime.MIDNIGHT.plusMinutes((long) quarter * MINUTES).toString())
          .toList();

  /**
   * Every quarter of an hour.
   *
   * @return from {@code 00:00} to {@code 23:45}
   */
  public List<String> getAll() {
    return ALL;
  }
}
