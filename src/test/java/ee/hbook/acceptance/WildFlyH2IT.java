package ee.hbook.acceptance;

import java.util.Map;

class WildFlyH2IT extends LinkHealthContract {

  @Override
  RunningServer start(Map<String, String> variables) {
    return RunningServer.wildFly("wildfly-h2", variables);
  }
}
