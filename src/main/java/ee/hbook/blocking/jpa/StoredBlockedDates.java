package ee.hbook.blocking.jpa;

import static java.util.Objects.requireNonNull;

import ee.hbook.accommodation.UnitId;
import ee.hbook.blocking.BlockedDates;
import ee.hbook.blocking.BlockedDates.ByHand;
import ee.hbook.blocking.BlockedDates.ByMachine;
import ee.hbook.blocking.BlockedDates.Cause;
import ee.hbook.blocking.BlockedDates.FromCalendar;
import ee.hbook.blocking.BlockedDates.LinkedReservation;
import ee.hbook.blocking.BlockedDates.PreparationTime;
import ee.hbook.blocking.BlockedDates.Reason;
import ee.hbook.blocking.BlockedDatesLog;
import ee.hbook.blocking.BlockedDatesStore;
import ee.hbook.journal.application.KeepJournal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Blocked dates in the database. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init")
public class StoredBlockedDates implements BlockedDatesStore {

  @PersistenceContext private EntityManager entities;
  @Inject private KeepJournal journal;

  @Override
  public List<BlockedDates> all() {
    return endingAfter(LocalDate.of(1900, 1, 1));
  }

  @Override
  public List<BlockedDates> of(UnitId unit, LocalDate from) {
    return entities
        .createQuery(
            "select b from BlockedDates b where b.toDate > :from"
                + " and (b.accomId is null or b.accomId = :accomId)"
                + " and (b.accomNum is null or b.accomNum = :accomNum) order by b.fromDate, b.id",
            BlockedDatesEntity.class)
        .setParameter("from", from)
        .setParameter("accomId", unit.accomId())
        .setParameter("accomNum", unit.accomNum())
        .getResultStream()
        .map(StoredBlockedDates::read)
        .toList();
  }

  @Override
  public List<BlockedDates> endingAfter(LocalDate from) {
    return entities
        .createQuery(
            "select b from BlockedDates b where b.toDate > :from order by b.fromDate, b.id",
            BlockedDatesEntity.class)
        .setParameter("from", from)
        .getResultStream()
        .map(StoredBlockedDates::read)
        .toList();
  }

  @Override
  public List<BlockedDates> ofReservation(long reservationId) {
    return entities
        .createQuery(
            "select b from BlockedDates b where b.reservationId = :id", BlockedDatesEntity.class)
        .setParameter("id", reservationId)
        .getResultStream()
        .map(StoredBlockedDates::read)
        .toList();
  }

  @Override
  public Optional<BlockedDates> find(long id) {
    return Optional.ofNullable(entities.find(BlockedDatesEntity.class, id))
        .map(StoredBlockedDates::read);
  }

  @Override
  public BlockedDates add(BlockedDates blocked) {
    BlockedDatesEntity row = row(blocked);
    entities.persist(row);
    BlockedDates added = read(row);
    BlockedDatesLog.added(added).ifPresent(journal::write);
    entities.flush();
    return added;
  }

  @Override
  public List<BlockedDates> ofLink(long linkId) {
    return entities
        .createQuery(
            "select b from BlockedDates b where b.linkId = :link order by b.fromDate, b.id",
            BlockedDatesEntity.class)
        .setParameter("link", linkId)
        .setHint("eclipselink.refresh", "true")
        .getResultStream()
        .map(StoredBlockedDates::read)
        .toList();
  }

  @Override
  public void restore(BlockedDates blocked) {
    BlockedDatesEntity row = row(blocked);
    row.id = blocked.id();
    entities.persist(row);
    BlockedDatesLog.added(blocked).ifPresent(journal::write);
    entities.flush();
  }

  private static BlockedDatesEntity row(BlockedDates blocked) {
    BlockedDatesEntity row = new BlockedDatesEntity();
    row.uid = blocked.uid();
    row.accomId = boxed(blocked.accomId());
    row.accomNum = blocked.accomNum().isPresent() ? blocked.accomNum().getAsInt() : null;
    row.comment = blocked.comment();
    row.createdOn = blocked.createdOn();
    row.move(blocked.span());
    writeCause(row, blocked.cause());
    return row;
  }

  @Override
  public void update(BlockedDates blocked) {
    BlockedDatesEntity row = entities.find(BlockedDatesEntity.class, blocked.id());
    if (row != null) {
      BlockedDatesLog.moved(read(row), blocked).ifPresent(journal::write);
      row.move(blocked.span());
      entities.flush();
    }
  }

  @Override
  public void delete(long id) {
    BlockedDatesEntity row = entities.find(BlockedDatesEntity.class, id);
    if (row != null) {
      entities
          .createNativeQuery(
              "insert into retired_uid (uid, own, check_out) select uid, cause <> 'imported',"
                  + " to_date from blocked_dates where id = ?1")
          .setParameter(1, id)
          .executeUpdate();
      BlockedDatesLog.deleted(read(row)).ifPresent(journal::write);
      entities.remove(row);
      entities.flush();
    }
  }

  private static void writeCause(BlockedDatesEntity row, Cause cause) {
    switch (cause) {
      case ByHand byHand -> row.cause = "blocked";
      case ByMachine machine -> row.cause = machine.reason().word();
      case PreparationTime preparation -> {
        row.cause = "preparation";
        row.reservationId = preparation.reservationId();
      }
      case LinkedReservation linked -> {
        row.cause = "automatic";
        row.reservationId = linked.reservationId();
      }
      case FromCalendar calendar -> {
        row.cause = "imported";
        row.linkId = boxed(calendar.linkId());
        row.claimId = boxed(calendar.claimId());
        row.guest = calendar.guest();
        row.source = calendar.source();
      }
    }
  }

  private static BlockedDates read(BlockedDatesEntity row) {
    return new BlockedDates(
        requireNonNull(row.id),
        row.uid,
        row.accomId == null ? OptionalLong.empty() : OptionalLong.of(row.accomId),
        row.accomNum == null ? OptionalInt.empty() : OptionalInt.of(row.accomNum),
        row.span(),
        readCause(row),
        row.comment,
        row.createdOn);
  }

  private static Cause readCause(BlockedDatesEntity row) {
    return switch (row.cause) {
      case "blocked" -> new ByHand();
      case "preparation" -> new PreparationTime(requireNonNull(row.reservationId));
      case "automatic" -> new LinkedReservation(requireNonNull(row.reservationId));
      case "imported" ->
          new FromCalendar(
              unboxed(row.linkId), requireNonNull(row.source), unboxed(row.claimId), row.guest);
      default ->
          Reason.ofWord(row.cause)
              .map(ByMachine::new)
              .orElseThrow(() -> new IllegalStateException("Unknown cause: " + row.cause));
    };
  }

  private static OptionalLong unboxed(@Nullable Long number) {
    return number == null ? OptionalLong.empty() : OptionalLong.of(number);
  }

  private static @Nullable Long boxed(OptionalLong number) {
    return number.isPresent() ? number.getAsLong() : null;
  }
}
