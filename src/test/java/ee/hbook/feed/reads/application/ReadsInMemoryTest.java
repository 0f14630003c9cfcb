package ee.hbook.feed.reads.application;

import ee.hbook.feed.reads.FeedRead;
import ee.hbook.feed.reads.FeedReads;
import java.util.List;

class ReadsInMemoryTest extends FeedReadsContract {

  private final ReadsInMemory memory = new ReadsInMemory();

  @Override
  FeedReads empty() {
    return memory;
  }

  @Override
  List<FeedRead> rows() {
    return List.copyOf(memory.rows());
  }
}
