package ee.hbook.account.application;

import ee.hbook.account.Users;
import ee.hbook.house.RealHouse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class StoredUsersTest extends UsersContract {

  private static RealHouse house;

  @BeforeAll
  static void open() {
    house = RealHouse.alone();
  }

  @AfterAll
  static void close() {
    house.close();
  }

  @Override
  Users kept() {
    return house.port(Users.class);
  }
}
