package ee.hbook.accommodation.faces;

import ee.hbook.accommodation.Accommodations;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The accommodation types as one request shows them. */
@Named("accommodationList")
@RequestScoped
public class AccommodationList {

  private final Accommodations accommodations;
  private @Nullable List<AccommodationRow> rows;

  /**
   * Lists what is stored.
   *
   * @param accommodations where it is stored
   */
  @Inject
  public AccommodationList(Accommodations accommodations) {
    this.accommodations = accommodations;
  }

  /** For the CDI proxy only. */
  @SuppressWarnings("NullAway")
  protected AccommodationList() {
    this(null);
  }

  /**
   * The lines.
   *
   * @return by id
   */
  public List<AccommodationRow> getRows() {
    if (rows == null) {
      rows = accommodations.all().stream().map(AccommodationRow::of).toList();
    }
    return rows;
  }

  /** Reads them anew: something was changed. */
  void refresh() {
    rows = null;
  }
}
