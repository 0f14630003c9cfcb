package ee.hbook.hook.application;

import ee.hbook.config.house.HouseVariables;
import ee.hbook.hook.Action;
import ee.hbook.hook.Filter;
import ee.hbook.hook.HookFault;
import ee.hbook.hook.HookFault.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.BeforeShutdown;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes the filters and actions in JARs of the directory {@code HBOOK_HOOKS_DIR} (without the
 * variable: {@code hooks} in the server's own directory) known to CDI, so that a hosting provider
 * adds one without touching the WAR. A hook there is a public class with a public constructor
 * without parameters; it may carry {@code @Priority}. The directory is read at each start of the
 * application; what cannot be read, loaded or made is left out and told to {@link FailingHooks}.
 *
 * <p>The beans are synthetic because servers disagree on what a class from a foreign class loader
 * sees: WildFly cannot proxy it, Payara injects nothing into it.
 */
public final class HookJars implements Extension {

  private static final Logger LOG = Logger.getLogger(HookJars.class.getName());
  private static final String DIRECTORY = "HBOOK_HOOKS_DIR";
  private static final String CLASS = ".class";

  /** How a class file names what it has from us. */
  private static final String OURS = "ee/hbook/";

  private final List<HookFault> faults = new ArrayList<>();
  private final List<Class<?>> filters = new ArrayList<>();
  private @Nullable URLClassLoader jars;

  void addFilters(@Observes AfterBeanDiscovery discovery) {
    Optional<Path> directory = directory().filter(Files::isDirectory);
    if (directory.isEmpty()) {
      return;
    }
    List<URL> urls = new ArrayList<>();
    List<String> names = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(directory.get(), "*.jar")) {
      for (Path jar : found) {
        urls.add(jar.toUri().toURL());
        names.addAll(classesIn(jar));
      }
    } catch (IOException | DirectoryIteratorException unreadable) {
      leaveOut(String.valueOf(directory.get().getFileName()), Kind.NOT_LOADED, unreadable);
    }
    URLClassLoader loader =
        new URLClassLoader(urls.toArray(URL[]::new), HookJars.class.getClassLoader());
    jars = loader;
    names.forEach(name -> addIfFilter(name, loader, discovery));
  }

  /** The variable, else {@code hooks} in the server's own directory. */
  private static Optional<Path> directory() {
    String ours = new HouseVariables().getValue(DIRECTORY);
    String named = ours != null ? ours : System.getProperty(DIRECTORY, System.getenv(DIRECTORY));
    if (named != null && !named.isBlank()) {
      return Optional.of(Path.of(named));
    }
    return Stream.of("jboss.server.base.dir", "com.sun.aas.instanceRoot")
        .map(System::getProperty)
        .filter(Objects::nonNull)
        .map(base -> Path.of(base, "hooks"))
        .findFirst();
  }

  private void addIfFilter(String name, ClassLoader loader, AfterBeanDiscovery discovery) {
    try {
      Class<?> type = loader.loadClass(name);
      if (isHook(type) && !Modifier.isAbstract(type.getModifiers()) && members(type) > 0) {
        add(type, discovery);
        filters.add(type);
      }
    } catch (ClassNotFoundException | LinkageError | RuntimeException unusable) {
      if (knowsUs(name, loader)) {
        leaveOut(name, Kind.NOT_LOADED, unusable);
      } else {
        LOG.log(Level.FINE, "In a hook JAR, without what it needs: {0}", name);
      }
    }
  }

  private static boolean isHook(Class<?> type) {
    return Filter.class.isAssignableFrom(type) || Action.class.isAssignableFrom(type);
  }

  /** Throws when a class that its members name is missing in this version. */
  private static int members(Class<?> type) {
    return type.getDeclaredMethods().length
        + type.getDeclaredConstructors().length
        + type.getAnnotations().length;
  }

  /** Libraries inside a JAR may lack what they never need; that is no fault of a hook. */
  private static boolean knowsUs(String name, ClassLoader loader) {
    try (InputStream file = loader.getResourceAsStream(name.replace('.', '/') + CLASS)) {
      return file == null
          || new String(file.readAllBytes(), StandardCharsets.ISO_8859_1).contains(OURS);
    } catch (IOException unreadable) {
      return true;
    }
  }

  private void leaveOut(String hook, Kind kind, Throwable why) {
    faults.add(HookFault.of(hook, "", kind, HookBeans.cause(why)));
  }

  /**
   * Makes each filter once, so that one that cannot be made is known before a feed is asked for.
   */
  void makeFilters(
      @Observes @Initialized(ApplicationScoped.class) Object start, BeanManager beans) {
    for (Class<?> type : filters) {
      try {
        beans.createInstance().select(type).get();
      } catch (Throwable failed) {
        leaveOut(type.getName(), Kind.NOT_MADE, failed);
      }
    }
    faults.forEach(fault -> beans.getEvent().select(HookFault.class).fire(fault));
  }

  void close(@Observes BeforeShutdown end) throws IOException {
    if (jars != null) {
      jars.close();
    }
  }

  private List<String> classesIn(Path jar) {
    try (JarFile file = new JarFile(jar.toFile())) {
      return file.stream()
          .map(JarEntry::getName)
          .filter(name -> name.endsWith(CLASS) && !name.endsWith("-info.class"))
          .filter(name -> !name.startsWith("META-INF/"))
          .map(name -> name.substring(0, name.length() - CLASS.length()).replace('/', '.'))
          .toList();
    } catch (IOException | RuntimeException unreadable) {
      leaveOut(String.valueOf(jar.getFileName()), Kind.NOT_LOADED, unreadable);
      return List.of();
    }
  }

  private static <T> void add(Class<T> type, AfterBeanDiscovery discovery) {
    LOG.info(() -> "Hook from a JAR: " + type.getName());
    discovery
        .<T>addBean()
        .beanClass(type)
        .addTransitiveTypeClosure(type)
        .scope(Singleton.class)
        .produceWith(instances -> create(type));
  }

  private static <T> T create(Class<T> type) {
    try {
      return type.getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(
          type.getName() + " needs a public constructor without parameters", e);
    }
  }
}
