package ee.hbook.linking.faces;

import ee.hbook.accommodation.Accommodation;
import ee.hbook.accommodation.Unit;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which units the page shows, as its address says: {@code ?accommodation=102&find=garden}. */
@Named("unitFilter")
@ViewScoped
public class UnitFilter implements Serializable {

  private static final long serialVersionUID = 1L;

  private String accommodation = "";
  private String find = "";

  boolean shows(Accommodation type) {
    return accommodation.isEmpty() || accommodation.equals(Long.toString(type.id()));
  }

  boolean shows(Accommodation type, Unit unit) {
    String place = type.name() + " " + unit.name();
    return place.toLowerCase(Locale.ROOT).contains(find.toLowerCase(Locale.ROOT));
  }

  /**
   * Whether units may be left out.
   *
   * @return false when every unit is shown
   */
  public boolean isOn() {
    return !accommodation.isEmpty() || !find.isEmpty();
  }

  public String getAccommodation() {
    return accommodation;
  }

  public void setAccommodation(@Nullable String accommodation) {
    this.accommodation = accommodation == null ? "" : accommodation;
  }

  public String getFind() {
    return find;
  }

  public void setFind(@Nullable String find) {
    this.find = find == null ? "" : find.strip();
  }
}
