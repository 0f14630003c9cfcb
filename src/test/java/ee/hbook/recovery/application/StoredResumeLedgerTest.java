package ee.hbook.recovery.application;

import ee.hbook.house.RealHouse;
import ee.hbook.recovery.ResumeLedger;
import org.junit.jupiter.api.AfterEach;

class StoredResumeLedgerTest extends ResumeLedgerContract {

  private final RealHouse house = RealHouse.alone();

  @AfterEach
  void close() {
    house.close();
  }

  @Override
  ResumeLedger empty() {
    return house.port(ResumeLedger.class);
  }
}
