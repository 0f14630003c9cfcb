package ee.hbook.recovery.jpa;

import ee.hbook.availability.Span;
import ee.hbook.feed.content.ShownNights;
import ee.hbook.recovery.VerificationStep;
import ee.hbook.recovery.VerificationStep.Kind;
import ee.hbook.recovery.VerificationStep.State;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of {@code verification_step}. */
@Entity(name = "VerificationStep")
@Table(name = "verification_step")
public class VerificationStepEntity {

  /** So many stretches of nights fit into the row. */
  private static final int MOST_NIGHTS = 60;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "verification_step_seq")
  @SequenceGenerator(
      name = "verification_step_seq",
      sequenceName = "verification_step_seq",
      allocationSize = 50)
  @Nullable Long id;

  @Column(name = "verification_id")
  long verificationId;

  String kind = "";
  String state = "";
  String code = "";
  String said = "";
  @Nullable OffsetDateTime moment;
  String nights = "";

  @Column(name = "reached_on")
  Instant reachedOn = Instant.EPOCH;

  static VerificationStepEntity of(long verification, VerificationStep step) {
    VerificationStepEntity row = new VerificationStepEntity();
    row.verificationId = verification;
    row.write(step);
    return row;
  }

  void write(VerificationStep step) {
    kind = step.kind().word();
    state = step.state().word();
    code = step.code();
    said = step.said();
    moment = step.moment().map(when -> when.atOffset(ZoneOffset.UTC)).orElse(null);
    nights =
        ShownNights.write(step.nights().stream().limit(MOST_NIGHTS).map(Span::nights).toList());
    reachedOn = step.reachedOn();
  }

  VerificationStep read() {
    return new VerificationStep(
        Kind.ofWord(kind).orElseThrow(),
        State.valueOf(state.toUpperCase(Locale.ROOT)),
        code,
        said,
        Optional.ofNullable(moment).map(OffsetDateTime::toInstant),
        ShownNights.read(nights).stream().map(Span::days).toList(),
        reachedOn);
  }
}
