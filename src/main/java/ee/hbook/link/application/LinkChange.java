package ee.hbook.link.application;

import ee.hbook.link.LinkSettings;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What is to become of a link. What is empty stays.
 *
 * @param name what the calendar is called from now on
 * @param url its address from now on
 * @param enabled whether its calendar is followed
 * @param exported whether the other side may read the feed that is for it
 * @param settings makes its settings from now on of those it has
 */
public record LinkChange(
    Optional<String> name,
    Optional<String> url,
    Optional<Boolean> enabled,
    Optional<Boolean> exported,
    UnaryOperator<LinkSettings> settings) {

  /**
   * Another address, and all else as it was.
   *
   * @param url the address
   * @return the change
   */
  public static LinkChange ofUrl(String url) {
    return new LinkChange(
        Optional.empty(),
        Optional.of(url),
        Optional.empty(),
        Optional.empty(),
        UnaryOperator.identity());
  }

  /**
   * A calendar that is not followed any more, or again.
   *
   * @param enabled whether it is
   * @return the change
   */
  public static LinkChange ofEnabled(boolean enabled) {
    return new LinkChange(
        Optional.empty(),
        Optional.empty(),
        Optional.of(enabled),
        Optional.empty(),
        UnaryOperator.identity());
  }
}
