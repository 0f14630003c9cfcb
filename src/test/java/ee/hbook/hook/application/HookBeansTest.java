package ee.hbook.hook.application;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.hook.Filter;
import ee.hbook.hook.FilterChain;
import ee.hbook.hook.GivenValues;
import ee.hbook.hook.HookFault;
import ee.hbook.hook.HookFault.Kind;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.Bean;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HookBeansTest {

  private static final String NAME = "hb_filter";
  private static final Logger LOG = Logger.getLogger(FailingHooks.class.getName());

  private final FailingHooks failing = new FailingHooks();
  private final List<LogRecord> log = new ArrayList<>();
  private final Handler listener =
      new Handler() {
        @Override
        public void publish(LogRecord line) {
          log.add(line);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  /** Says its letter. */
  @Priority(5)
  static final class Early implements Filter<String> {
    @Override
    public String apply(String value) {
      return value + "e";
    }
  }

  /** Stands where WordPress puts what says nothing. */
  static final class Usual implements Filter<String> {
    @Override
    public String apply(String value) {
      return value + "u";
    }
  }

  /** Throws what it was given. */
  @Priority(7)
  static final class Throwing implements Filter<String> {
    @Override
    public String apply(String value) {
      throw new IllegalArgumentException(value);
    }
  }

  @BeforeEach
  void listen() {
    LOG.addHandler(listener);
  }

  @AfterEach
  void stopListening() {
    LOG.removeHandler(listener);
  }

  @Test
  void filtersAreAppliedByTheirPriority() {
    assertThat(chain(Map.of(Usual.class, Usual::new, Early.class, Early::new)).apply("-"))
        .isEqualTo("-eu");
    assertThat(failing.all()).isEmpty();
  }

  @Test
  void aFilterThatCannotBeMadeIsLeftOutAndTheOthersAreNot() {
    FilterChain<String> chain =
        chain(
            Map.of(
                Usual.class,
                Usual::new,
                Early.class,
                () -> {
                  throw new IllegalStateException(new ArithmeticException("secret"));
                }));
    assertThat(chain.apply("-")).isEqualTo("-u");
    assertThat(failing.all())
        .containsExactly(
            new HookFault(
                Early.class.getName(), NAME, Kind.NOT_MADE, "java.lang.ArithmeticException"));
  }

  @Test
  void aFilterWithoutWhatItWasCompiledForIsLeftOut() {
    FilterChain<String> chain =
        chain(
            Map.of(
                Usual.class,
                () -> {
                  throw new NoClassDefFoundError("ee/hbook/ical/Gone");
                }));
    assertThat(chain.apply("-")).isEqualTo("-");
    assertThat(failing.all()).extracting(HookFault::kind).containsExactly(Kind.NOT_MADE);
  }

  @Test
  void aFilterThatThrowsAtEveryFeedIsNamedInTheLogOnceAndWithoutWhatItSaid() {
    FilterChain<String> chain =
        chain(Map.of(Throwing.class, Throwing::new, Usual.class, Usual::new));
    assertThat(chain.apply("Jan Novák")).isEqualTo("Jan Nováku");
    assertThat(chain.apply("Jan Novák")).isEqualTo("Jan Nováku");
    assertThat(log)
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.getMessage())
                  .contains(Throwing.class.getName(), "IllegalArgumentException", NAME)
                  .doesNotContain("Jan");
              assertThat(line.getThrown()).isNull();
            });
  }

  private FilterChain<String> chain(Map<Class<?>, Supplier<Filter<String>>> beans) {
    return HookBeans.filters(instance(beans), NAME, GivenValues::text, failing);
  }

  @SuppressWarnings("unchecked")
  private static Instance<Filter<String>> instance(Map<Class<?>, Supplier<Filter<String>>> beans) {
    return (Instance<Filter<String>>)
        fake(
            Instance.class,
            Map.of(
                "handlesStream",
                () ->
                    beans.entrySet().stream()
                        .map(
                            bean ->
                                fake(
                                    Instance.Handle.class,
                                    Map.of(
                                        "get",
                                        () -> bean.getValue().get(),
                                        "getBean",
                                        () ->
                                            fake(
                                                Bean.class,
                                                Map.of("getBeanClass", bean::getKey)))))));
  }

  private static Object fake(Class<?> type, Map<String, Supplier<?>> answers) {
    return Proxy.newProxyInstance(
        type.getClassLoader(),
        new Class<?>[] {type},
        (self, method, given) -> answers.get(method.getName()).get());
  }
}
