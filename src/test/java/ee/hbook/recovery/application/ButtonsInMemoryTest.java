package ee.hbook.recovery.application;

import ee.hbook.recovery.ResumeLedger;

class ButtonsInMemoryTest extends ResumeLedgerContract {

  @Override
  ResumeLedger empty() {
    return new ButtonsInMemory();
  }
}
