package ee.hbook.config.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TriedAgainTest {

  private int status = Status.STATUS_NO_TRANSACTION;
  private int attempts;

  @ParameterizedTest
  @ValueSource(strings = {"40001", "40P01"})
  void aTransactionThatWasEndedForAnotherIsTriedAgain(String state) throws Exception {
    assertThat(around("joins", ended(state), ended(state))).isEqualTo("done");
    assertThat(attempts).isEqualTo(3);
  }

  @Test
  void whatFailsForAnotherReasonIsNot() {
    assertThatThrownBy(() -> around("joins", ended("23505"))).isInstanceOf(RuntimeException.class);
    assertThat(attempts).isEqualTo(1);
  }

  @Test
  void whatNeverSucceedsEnds() {
    RuntimeException failed = ended("40001");
    assertThatThrownBy(() -> around("joins", failed, failed, failed, failed, failed, failed))
        .isSameAs(failed);
    assertThat(attempts).isEqualTo(5);
  }

  @Test
  void whoJoinsATransactionIsTriedAgainWithIt() {
    status = Status.STATUS_ACTIVE;
    assertThatThrownBy(() -> around("joins", ended("40001"))).isInstanceOf(RuntimeException.class);
    assertThat(attempts).isEqualTo(1);
  }

  @Test
  void aTransactionWithinAnotherIsTriedAgainAlone() throws Exception {
    status = Status.STATUS_ACTIVE;
    assertThat(around("isNew", ended("40001"))).isEqualTo("done");
  }

  @Test
  void whatHasNoTransactionIsDoneOnce() {
    assertThatThrownBy(() -> around("hasNone", ended("40001")))
        .isInstanceOf(RuntimeException.class);
    assertThat(attempts).isEqualTo(1);
  }

  private static RuntimeException ended(String state) {
    return new IllegalStateException(new IllegalStateException(new SQLException("of two", state)));
  }

  private Object around(String method, RuntimeException... failures) throws Exception {
    Deque<RuntimeException> left = new ArrayDeque<>(List.of(failures));
    InvocationContext call =
        proxy(
            InvocationContext.class,
            asked -> {
              if (asked.equals("getMethod")) {
                return UseCase.class.getDeclaredMethod(method);
              }
              attempts++;
              if (!left.isEmpty()) {
                throw left.pop();
              }
              return "done";
            });
    return new TriedAgain(proxy(TransactionSynchronizationRegistry.class, asked -> status))
        .around(call);
  }

  private interface Answers {
    Object to(String asked) throws Exception;
  }

  private static <T> T proxy(Class<T> type, Answers answers) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, asked, given) -> answers.to(asked.getName())));
  }

  /** How use cases are written. */
  @Transactional
  private static final class UseCase {

    void joins() {}

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void isNew() {}

    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    void hasNone() {}
  }
}
