package ee.hbook.account.application;

import ee.hbook.account.ApplicationPasswords;

class MemoryApplicationPasswordsTest extends ApplicationPasswordsContract {

  @Override
  ApplicationPasswords kept() {
    return new MemoryApplicationPasswords();
  }

  @Override
  long somebody(String name) {
    return name.hashCode();
  }
}
