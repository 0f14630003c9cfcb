package ee.hbook.accommodation.jpa;

import static java.util.stream.Collectors.groupingBy;

import ee.hbook.accommodation.Accommodation;
import ee.hbook.accommodation.Accommodations;
import ee.hbook.accommodation.Grain;
import ee.hbook.accommodation.LinkedAccommodation;
import ee.hbook.accommodation.PreparationNights;
import ee.hbook.accommodation.Unit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Accommodations in the database. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init")
public class StoredAccommodations implements Accommodations {

  @PersistenceContext private EntityManager entities;

  @Override
  public List<Accommodation> all() {
    Map<Long, List<UnitEntity>> units =
        entities
            .createQuery("select u from Unit u order by u.accomId, u.num", UnitEntity.class)
            .getResultStream()
            .collect(groupingBy(unit -> unit.accomId));
    return entities
        .createQuery("select a from Accommodation a order by a.id", AccommodationEntity.class)
        .getResultStream()
        .map(row -> read(row, units.getOrDefault(row.id, List.of())))
        .toList();
  }

  @Override
  public Optional<Accommodation> find(long id) {
    return Optional.ofNullable(entities.find(AccommodationEntity.class, id))
        .map(row -> read(row, units(id)));
  }

  @Override
  public long nextId() {
    Long next;
    do {
      next =
          ((Number)
                  entities
                      .createNativeQuery("select nextval('accommodation_seq')")
                      .getSingleResult())
              .longValue();
    } while (entities.find(AccommodationEntity.class, next) != null);
    return next;
  }

  @Override
  public void save(Accommodation accommodation, Instant now) {
    AccommodationEntity row = entities.find(AccommodationEntity.class, accommodation.id());
    boolean isNew = row == null;
    if (row == null) {
      row = new AccommodationEntity();
      row.id = accommodation.id();
    }
    row.write(accommodation);
    if (isNew) {
      entities.persist(row);
      entities.flush();
    }
    saveUnits(accommodation, now);
    entities.flush();
  }

  private void saveUnits(Accommodation accommodation, Instant now) {
    List<UnitEntity> known = units(accommodation.id());
    for (UnitEntity row : known) {
      Optional<Unit> kept = accommodation.unit(row.num);
      if (kept.isPresent()) {
        row.rename(kept.get().name());
      } else {
        entities.remove(row);
      }
    }
    for (Unit unit : accommodation.units()) {
      if (known.stream().noneMatch(row -> row.num == unit.num())) {
        UnitEntity row = new UnitEntity();
        row.accomId = accommodation.id();
        row.num = unit.num();
        row.name = unit.name();
        row.revision = 1;
        row.changedOn = now;
        entities.persist(row);
      }
    }
  }

  @Override
  public void delete(long id) {
    AccommodationEntity row = entities.find(AccommodationEntity.class, id);
    if (row != null) {
      entities.remove(row);
      entities.flush();
      entities.clear();
    }
  }

  private List<UnitEntity> units(long accomId) {
    return entities
        .createQuery("select u from Unit u where u.accomId = ?1 order by u.num", UnitEntity.class)
        .setParameter(1, accomId)
        .getResultList();
  }

  private static Accommodation read(AccommodationEntity row, List<UnitEntity> units) {
    return new Accommodation(
        row.id,
        row.name,
        row.slug,
        row.shortName,
        Grain.ofWord(row.grain).orElseThrow(),
        new PreparationNights(row.prepBefore, row.prepAfter),
        row.hours(),
        LinkedAccommodation.parse(row.linked),
        units.stream().map(unit -> new Unit(unit.num, unit.name)).toList());
  }
}
