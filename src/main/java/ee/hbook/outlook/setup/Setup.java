package ee.hbook.outlook.setup;

import ee.hbook.outlook.OutlookSettings;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How Outlook is set up.
 *
 * @param settings what is entered
 * @param enabled whether the integration is switched on
 * @param secret the secret; empty while none is set
 * @param look the last look for rooms; empty before the first
 */
public record Setup(
    OutlookSettings settings,
    boolean enabled,
    Optional<KeptSecret> secret,
    Optional<RoomsLook> look) {

  /** Nothing is entered yet. */
  public static final Setup NONE =
      new Setup(
          new OutlookSettings("", "", OptionalLong.empty(), "", List.of(), Optional.empty()),
          false,
          Optional.empty(),
          Optional.empty());

  /**
   * A look for rooms.
   *
   * @param on when
   * @param found how many rooms were listed
   * @param fault Graph's word for why none could be listed; empty when they could
   */
  public record RoomsLook(Instant on, int found, String fault) {}
}
