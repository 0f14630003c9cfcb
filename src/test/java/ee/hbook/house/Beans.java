package ee.hbook.house;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Builds the application's own beans and gives them what they ask for, as CDI does in a server: one
 * of each, observers told in the transaction that fires, no filters of other people's.
 */
final class Beans {

  private static final List<Class<?>> SCOPED =
      ApplicationClasses.annotated(ApplicationScoped.class);

  private static final List<Method> OBSERVERS =
      SCOPED.stream()
          .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
          .filter(Beans::observes)
          .toList();

  private final Map<Class<?>, Object> made = new HashMap<>();
  private final Transactions transactions;

  Beans(Transactions transactions) {
    this.transactions = transactions;
    put(EntityManager.class, transactions.entityManager());
    put(Instance.class, proxy(Instance.class, (method, given) -> Stream.empty()));
    put(Event.class, proxy(Event.class, (method, given) -> fire(given[0])));
  }

  /** Uses a given object where a type is asked for. */
  void put(Class<?> type, Object bean) {
    made.put(type, bean);
  }

  /** The one bean of a type. */
  <T> T get(Class<T> type) {
    Object bean = made.get(type);
    if (bean == null) {
      Class<?> implementation = implementation(type);
      bean = made.get(implementation);
      if (bean == null) {
        bean = make(implementation);
        made.put(implementation, bean);
      }
      made.put(type, bean);
    }
    return type.cast(bean);
  }

  private static Class<?> implementation(Class<?> type) {
    List<Class<?>> fitting = SCOPED.stream().filter(type::isAssignableFrom).toList();
    if (fitting.size() != 1) {
      throw new IllegalStateException("Beans of " + type + ": " + fitting);
    }
    return fitting.getFirst();
  }

  private Object make(Class<?> type) {
    try {
      Class<?> intercepted = transactions.around(type);
      Constructor<?> constructor =
          intercepted.getDeclaredConstructor(injected(type).getParameterTypes());
      constructor.setAccessible(true);
      Object bean =
          constructor.newInstance(
              Arrays.stream(injected(type).getGenericParameterTypes()).map(this::asked).toArray());
      transactions.attach(bean);
      for (Field field : type.getDeclaredFields()) {
        if (field.isAnnotationPresent(PersistenceContext.class)
            || field.isAnnotationPresent(Inject.class)) {
          field.setAccessible(true);
          field.set(bean, get(field.getType()));
        }
      }
      return bean;
    } catch (InvocationTargetException failed) {
      throw new IllegalStateException("Making " + type, failed.getCause());
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException("Making " + type, impossible);
    }
  }

  private Object asked(Type type) {
    if (type instanceof ParameterizedType several && several.getRawType() == Instance.class) {
      Class<?> wanted = (Class<?>) several.getActualTypeArguments()[0];
      return proxy(Instance.class, (method, given) -> all(wanted, method));
    }
    return type instanceof ParameterizedType event
        ? get((Class<?>) event.getRawType())
        : get((Class<?>) type);
  }

  private Object all(Class<?> wanted, Method how) {
    Stream<?> beans = SCOPED.stream().filter(wanted::isAssignableFrom).map(this::get);
    return how.getName().equals("iterator") ? beans.iterator() : beans;
  }

  private static Constructor<?> injected(Class<?> type) throws NoSuchMethodException {
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      if (constructor.isAnnotationPresent(Inject.class)) {
        return constructor;
      }
    }
    return type.getDeclaredConstructor();
  }

  private static boolean observes(Method method) {
    return method.getParameterCount() == 1
        && method.getParameters()[0].isAnnotationPresent(Observes.class);
  }

  private Object fire(Object event) {
    for (Method observer : OBSERVERS) {
      if (observer.getParameterTypes()[0].isInstance(event)) {
        tell(get(observer.getDeclaringClass()), observer, event);
      }
    }
    return event;
  }

  private static void tell(Object observer, Method method, Object event) {
    try {
      method.invoke(observer, event);
    } catch (InvocationTargetException failed) {
      throw failed.getCause() instanceof RuntimeException ours
          ? ours
          : new IllegalStateException(failed.getCause());
    } catch (IllegalAccessException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private interface Answer {
    Object to(Method method, Object[] given);
  }

  private static Object proxy(Class<?> type, Answer answer) {
    return Proxy.newProxyInstance(
        type.getClassLoader(),
        new Class<?>[] {type},
        (self, method, given) -> answer.to(method, given));
  }
}
