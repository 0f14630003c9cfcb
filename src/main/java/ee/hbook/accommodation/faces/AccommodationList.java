package ee.hbook.accommodation.faces;

import ee.hbook.accommodation.Accommodation;
import ee.hbook.accommodation.Accommodations;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The accommodation types as one request shows them. */
@Named("accommodationList")
@RequestScoped
public class AccommodationList {

  private final Accommodations accommodations;
  private @Nullable List<AccommodationRow> rows;

  @Inject
  public AccommodationList(Accommodations accommodations) {
    this.accommodations = accommodations;
  }

  /** The lines, by id. */
  public List<AccommodationRow> getRows() {
    if (rows == null) {
      List<Accommodation> all = accommodations.all();
      Map<Long, String> names =
          all.stream().collect(Collectors.toMap(Accommodation::id, Accommodation::name));
      rows = all.stream().map(each -> AccommodationRow.of(each, names)).toList();
    }
    return rows;
  }

  /** Reads them anew: something was changed. */
  void refresh() {
    rows = null;
  }
}
