package ee.hbook.acceptance;

import java.util.Map;

class PayaraMicroIT extends LinkHealthContract {

  @Override
  RunningServer start(Map<String, String> variables) {
    return RunningServer.payara("payara-h2", variables);
  }
}
