package ee.hbook.outlook.notice.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.outlook.notice.Notice;
import ee.hbook.outlook.notice.Notice.Event;
import ee.hbook.outlook.notice.Notices;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeBodyTest {

  @Test
  void aNoticeOfAChangeIsRead() throws IOException {
    assertThat(
            read(
                "{'value':[{'subscriptionId':'a','clientState':'s','changeType':'created',"
                    + "'resource':'Users/x/Events/y','resourceData':null}]}"))
        .isEqualTo(new Notices(List.of(new Notice("a", "s", Event.CHANGED)), 0));
  }

  @Test
  void oneAboutTheSubscriptionIsToldByItsWord() throws IOException {
    assertThat(read("{'value':[" + life("missed") + "," + life("subscriptionRemoved") + "]}"))
        .extracting(Notices::notices)
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(Notice.class))
        .extracting(Notice::event)
        .containsExactly(Event.MISSED, Event.SUBSCRIPTION_REMOVED);
  }

  @Test
  void aWordThatNobodyKnowsIsCounted() throws IOException {
    assertThat(read("{'value':[" + life("renamed") + "]}")).isEqualTo(new Notices(List.of(), 1));
  }

  @Test
  void whatIsNullOrMissingIsNothing() throws IOException {
    assertThat(read("{'value':[{'subscriptionId':null,'clientState':7}, null, 3, {}]}"))
        .isEqualTo(
            new Notices(
                List.of(new Notice("", "", Event.CHANGED), new Notice("", "", Event.CHANGED)), 2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "null", "[]", "{", "{'value':null}", "{'value':{}}", "hello", "\u0000"})
  void whatIsNoNoticeIsNone(String body) throws IOException {
    assertThat(read(body)).isEqualTo(Notices.UNREADABLE);
  }

  @Test
  void aBodyThatIsTooBigIsNotReadToItsEnd() throws IOException {
    assertThat(read("{'value':[" + " ".repeat(NoticeBody.MOST_BYTES) + "]}"))
        .isEqualTo(Notices.UNREADABLE);
  }

  @Test
  void soIsOneThatIsTooDeep() throws IOException {
    assertThat(read("{'value':" + "[".repeat(100_000))).isEqualTo(Notices.UNREADABLE);
  }

  private static String life(String word) {
    return "{'subscriptionId':'a','clientState':'s','lifecycleEvent':'" + word + "'}";
  }

  private static Notices read(String body) throws IOException {
    return NoticeBody.read(new ByteArrayInputStream(body.replace('\'', '"').getBytes(UTF_8)));
  }
}
