package ee.hbook.reservation;

import java.net.URI;
import java.util.Optional;
import java.util.OptionalLong;

/** Where a reservation came from. */
public sealed interface Origin {

  /** Added in the admin screens, through the API or by a guest on the site. */
  record Website() implements Origin {}

  /**
   * Came from a calendar elsewhere.
   *
   * @param name the calendar's name, as HBook shows it for the origin; at most 40 characters
   * @param linkId the link that brought it; empty for an uploaded file or a link since removed
   * @param url where the booking can be seen at its source
   */
  record Calendar(String name, OptionalLong linkId, Optional<URI> url) implements Origin {}

  /** The origin of everything that is made here. */
  Origin WEBSITE = new Website();

  /**
   * The word that the API and the lists show.
   *
   * @return {@code website}, or the calendar's name
   */
  default String word() {
    return switch (this) {
      case Website website -> "website";
      case Calendar calendar -> calendar.name();
    };
  }

  /** The link that told us, if one did. */
  default OptionalLong link() {
    return this instanceof Calendar calendar ? calendar.linkId() : OptionalLong.empty();
  }
}
