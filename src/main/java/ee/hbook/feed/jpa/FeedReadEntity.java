package ee.hbook.feed.jpa;

import ee.hbook.accommodation.UnitId;
import ee.hbook.feed.content.FeedContent;
import ee.hbook.feed.content.ShownNights;
import ee.hbook.feed.reads.FeedRead;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** A row of {@code feed_read}. */
@Entity(name = "FeedRead")
@Table(name = "feed_read")
public class FeedReadEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "feed_read_seq")
  @SequenceGenerator(name = "feed_read_seq", sequenceName = "feed_read_seq", allocationSize = 1)
  @Nullable Long id;

  String feed = "";
  String reader = "";
  String content = "";

  @Column(name = "all_units")
  boolean allUnits;

  @Column(name = "accom_id")
  @Nullable Long accomId;

  @Column(name = "accom_num")
  @Nullable Integer accomNum;

  @Column(name = "link_id")
  @Nullable Long linkId;

  long revision;

  @Column(name = "first_read")
  Instant firstRead = Instant.EPOCH;

  @Column(name = "last_read")
  Instant lastRead = Instant.EPOCH;

  @Column(name = "times_read")
  long timesRead;

  String nights = "";

  void write(FeedContent read, String by, FeedRead.More more) {
    feed = read.feed();
    reader = by;
    content = read.tag();
    allUnits = read.allUnits();
    accomId = read.unit().map(UnitId::accomId).orElse(null);
    accomNum = read.unit().map(UnitId::accomNum).orElse(null);
    linkId = read.forLink().isPresent() ? read.forLink().getAsLong() : null;
    revision = read.revision();
    firstRead = more.first();
    lastRead = more.last();
    timesRead = more.count();
    nights = ShownNights.write(read.taken());
  }

  FeedRead read() {
    return new FeedRead(
        new FeedRead.Key(feed, reader, content),
        allUnits,
        accomId == null || accomNum == null
            ? Optional.empty()
            : Optional.of(new UnitId(accomId, accomNum)),
        linkId == null ? OptionalLong.empty() : OptionalLong.of(linkId),
        revision,
        firstRead,
        lastRead,
        timesRead,
        ShownNights.read(nights));
  }
}
