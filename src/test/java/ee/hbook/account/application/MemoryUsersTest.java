package ee.hbook.account.application;

import ee.hbook.account.Users;

class MemoryUsersTest extends UsersContract {

  @Override
  Users kept() {
    return new MemoryUsers();
  }
}
