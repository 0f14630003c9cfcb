package ee.hbook.outlook.application;

import java.util.UUID;

/** Marks by which what was created in Outlook is found again. */
final class Marks {

  private Marks() {}

  static String next() {
    return "hbook-" + UUID.randomUUID();
  }
}
