package ee.hbook.house;

import static net.bytebuddy.matcher.ElementMatchers.isDeclaredBy;
import static net.bytebuddy.matcher.ElementMatchers.isPublic;
import static net.bytebuddy.matcher.ElementMatchers.isStatic;
import static net.bytebuddy.matcher.ElementMatchers.not;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.dynamic.loading.ClassLoadingStrategy;
import net.bytebuddy.dynamic.scaffold.subclass.ConstructorStrategy;
import net.bytebuddy.implementation.MethodDelegation;
import net.bytebuddy.implementation.bind.annotation.FieldValue;
import net.bytebuddy.implementation.bind.annotation.Origin;
import net.bytebuddy.implementation.bind.annotation.RuntimeType;
import net.bytebuddy.implementation.bind.annotation.SuperCall;
import org.eclipse.persistence.internal.sessions.UnitOfWorkImpl;

/** Keeps the promises of {@link Transactional} on the transactions of one database. */
public final class Transactions {

  private static final String FIELD = "transactionsOfTheHouse";
  private static final Map<Class<?>, Class<?>> INTERCEPTED = new ConcurrentHashMap<>();

  private final EntityManagerFactory factory;
  private final ThreadLocal<EntityManager> current = new ThreadLocal<>();

  Transactions(EntityManagerFactory factory) {
    this.factory = factory;
  }

  /** The one that is injected: that of the transaction, or a new one for a single call. */
  EntityManager entityManager() {
    return (EntityManager)
        Proxy.newProxyInstance(
            EntityManager.class.getClassLoader(),
            new Class<?>[] {EntityManager.class},
            (self, method, given) -> {
              EntityManager joined = current.get();
              try {
                return method.invoke(
                    joined == null ? factory.createEntityManager() : joined, given);
              } catch (InvocationTargetException failed) {
                throw failed.getCause();
              }
            });
  }

  /** The class itself, or one that opens transactions around its methods. */
  Class<?> around(Class<?> type) {
    return INTERCEPTED.computeIfAbsent(type, Transactions::intercepted);
  }

  private static Class<?> intercepted(Class<?> type) {
    boolean wanted =
        type.isAnnotationPresent(Transactional.class)
            || Arrays.stream(type.getDeclaredMethods())
                .anyMatch(method -> method.isAnnotationPresent(Transactional.class));
    if (!wanted) {
      return type;
    }
    try (var made =
        new ByteBuddy()
            .subclass(type, ConstructorStrategy.Default.IMITATE_SUPER_CLASS)
            .name(type.getName() + "InTransaction")
            .defineField(FIELD, Transactions.class, Modifier.PUBLIC)
            .method(isPublic().and(isDeclaredBy(type)).and(not(isStatic())))
            .intercept(MethodDelegation.to(Transactions.class))
            .make()) {
      return made.load(
              type.getClassLoader(),
              ClassLoadingStrategy.UsingLookup.of(
                  MethodHandles.privateLookupIn(type, MethodHandles.lookup())))
          .getLoaded();
    } catch (IllegalAccessException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  void attach(Object bean) throws ReflectiveOperationException {
    if (bean.getClass().getName().endsWith("InTransaction")) {
      Field field = bean.getClass().getDeclaredField(FIELD);
      field.set(bean, this);
    }
  }

  /** Called in place of each method of such a class. */
  @RuntimeType
  public static Object call(
      @FieldValue(FIELD) Transactions transactions,
      @Origin Method method,
      @SuperCall Callable<?> original)
      throws Exception {
    Transactional asked =
        method.isAnnotationPresent(Transactional.class)
            ? method.getAnnotation(Transactional.class)
            : method.getDeclaringClass().getAnnotation(Transactional.class);
    return asked == null ? original.call() : transactions.in(asked.value(), original);
  }

  /** Does something in a transaction, or outside any. */
  <T> T in(TxType type, Callable<T> work) throws Exception {
    EntityManager outer = current.get();
    return switch (type) {
      case MANDATORY -> {
        if (outer == null) {
          throw new IllegalStateException("There is no transaction.");
        }
        yield work.call();
      }
      case REQUIRED -> outer == null ? inNew(null, work) : work.call();
      case REQUIRES_NEW -> inNew(outer, work);
      case NOT_SUPPORTED -> {
        current.remove();
        try {
          yield work.call();
        } finally {
          current.set(outer);
        }
      }
      case SUPPORTS, NEVER -> throw new UnsupportedOperationException(type.name());
    };
  }

  private <T> T inNew(EntityManager outer, Callable<T> work) throws Exception {
    try (EntityManager own = factory.createEntityManager()) {
      own.getTransaction().begin();
      own.unwrap(UnitOfWorkImpl.class).beginEarlyTransaction();
      current.set(own);
      try {
        T result = work.call();
        own.getTransaction().commit();
        return result;
      } finally {
        if (outer == null) {
          current.remove();
        } else {
          current.set(outer);
        }
        if (own.getTransaction().isActive()) {
          own.getTransaction().rollback();
        }
      }
    }
  }
}
