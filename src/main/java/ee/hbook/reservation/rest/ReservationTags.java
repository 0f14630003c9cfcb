package ee.hbook.reservation.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import ee.hbook.config.rest.RecordJson;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Gives each answer that is one reservation the tag by which it is known again: sent back as
 * If-Match, it lets a change through only while the reservation is as it was read.
 */
@Provider
public class ReservationTags implements ContainerResponseFilter {

  private static final int BYTES = 16;

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getEntity() instanceof ReservationJson reservation) {
      response.getHeaders().putSingle(HttpHeaders.ETAG, tag(reservation));
    }
  }

  /**
   * Whether a reservation is the one that was read.
   *
   * @param ifMatch the header: tags in quotes with commas between, or a star for any
   * @param reservation as it is now
   * @return true when it is one of them
   */
  static boolean match(String ifMatch, ReservationJson reservation) {
    String own = tag(reservation);
    return Arrays.stream(ifMatch.split(",", -1))
        .map(String::strip)
        .anyMatch(tag -> tag.equals("*") || tag.equals(own));
  }

  private static String tag(ReservationJson reservation) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(RecordJson.object(reservation).toString().getBytes(UTF_8));
      return '"' + HexFormat.of().formatHex(digest, 0, BYTES) + '"';
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }
}
