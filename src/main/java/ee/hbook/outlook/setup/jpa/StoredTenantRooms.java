package ee.hbook.outlook.setup.jpa;

import ee.hbook.outlook.setup.TenantRoom;
import ee.hbook.outlook.setup.TenantRooms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** The rooms of the organisation in {@code outlook_room}. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init")
public class StoredTenantRooms implements TenantRooms {

  @PersistenceContext private EntityManager entities;

  @Override
  public List<TenantRoom> all() {
    return entities
        .createQuery("select r from TenantRoom r order by r.name, r.id", TenantRoomEntity.class)
        .getResultStream()
        .map(TenantRoomEntity::read)
        .toList();
  }

  @Override
  public Optional<TenantRoom> find(long id) {
    return Optional.ofNullable(entities.find(TenantRoomEntity.class, id))
        .map(TenantRoomEntity::read);
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public TenantRoom save(TenantRoom room) {
    TenantRoomEntity known = entities.find(TenantRoomEntity.class, room.id());
    TenantRoomEntity row = known == null ? new TenantRoomEntity() : known;
    row.write(room);
    if (known == null) {
      entities.persist(row);
    }
    entities.flush();
    return row.read();
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void delete(long id) {
    TenantRoomEntity row = entities.find(TenantRoomEntity.class, id);
    if (row != null) {
      entities.remove(row);
      entities.flush();
    }
  }
}
