package ee.hbook.settings.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A stored option. */
@Entity(name = "SiteOption")
@Table(name = "site_option")
public class OptionEntity {

  @Id String name = "";

  String content = "";

  @Column(name = "changed_on")
  Instant changedOn = Instant.EPOCH;
}
