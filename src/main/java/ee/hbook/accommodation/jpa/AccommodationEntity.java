package ee.hbook.accommodation.jpa;

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
}
