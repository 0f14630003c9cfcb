package ee.hbook.accommodation.jpa;

import ee.hbook.accommodation.Accommodation;
import ee.hbook.accommodation.LinkedAccommodation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of {@code accommodation}. */
@Entity(name = "Accommodation")
@Table(name = "accommodation")
public class AccommodationEntity {

  @Id long id;

  String name = "";

  String slug = "";

  @Column(name = "short_name")
  String shortName = "";

  @Column(name = "prep_before")
  int prepBefore;

  @Column(name = "prep_after")
  int prepAfter;

  String linked = "";

  /** Writes inside the entity, where weaving sees what changes of a stored row. */
  void write(Accommodation accommodation) {
    name = accommodation.name();
    slug = accommodation.slug();
    shortName = accommodation.shortName();
    prepBefore = accommodation.preparation().before();
    prepAfter = accommodation.preparation().after();
    linked = LinkedAccommodation.format(accommodation.linked());
  }
}
