package ee.hbook.attention.jpa;

import ee.hbook.attention.Snooze;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A row of {@code need_snooze}. */
@Entity(name = "NeedSnooze")
@Table(name = "need_snooze")
public class SnoozeEntity {

  @Id
  @Column(name = "need_key")
  String key = "";

  @Column(name = "until_on")
  Instant untilOn = Instant.EPOCH;

  @Column(name = "put_by")
  String putBy = "";

  String why = "";

  @Column(name = "put_on")
  Instant putOn = Instant.EPOCH;

  void write(Snooze snooze) {
    key = snooze.key();
    untilOn = snooze.until();
    putBy = snooze.by();
    why = snooze.why();
    putOn = snooze.on();
  }

  Snooze read() {
    return new Snooze(key, untilOn, putBy, why, putOn);
  }
}
