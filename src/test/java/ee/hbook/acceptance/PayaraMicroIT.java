package ee.hbook.acceptance;

import java.util.Map;

class PayaraMicroIT extends DeskContract {

  @Override
  RunningServer start(Map<String, String> variables) {
    return RunningServer.payara("payara-h2", variables);
  }
}
