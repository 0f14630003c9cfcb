package ee.hbook.accommodation.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** A row of {@code unit}. */
@Entity(name = "Unit")
@Table(name = "unit")
@IdClass(UnitEntity.Key.class)
public class UnitEntity {

  @Id
  @Column(name = "accom_id")
  long accomId;

  @Id int num;

  String name = "";

  long revision;

  @Column(name = "changed_on")
  Instant changedOn = Instant.EPOCH;

  /** Renames inside the entity, where weaving sees what changes of a stored row. */
  void rename(String wanted) {
    name = wanted;
  }

  /** The key that JPA wants for two columns. */
  public static class Key implements Serializable {

    private static final long serialVersionUID = 1L;

    long accomId;
    int num;

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && key.accomId == accomId && key.num == num;
    }

    @Override
    public int hashCode() {
      return Long.hashCode(accomId * 31 + num);
    }
  }
}
