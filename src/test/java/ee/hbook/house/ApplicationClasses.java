package ee.hbook.house;

import ee.hbook.link.Link;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds the classes of the application that a container would find. */
final class ApplicationClasses {

  private ApplicationClasses() {}

  static List<Class<?>> annotated(Class<? extends Annotation> annotation) {
    try {
      Path root = Path.of(Link.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      try (Stream<Path> files = Files.walk(root.resolve("ee/hbook"))) {
        List<Class<?>> found = new ArrayList<>();
        for (Path file : files.filter(path -> path.toString().endsWith(".class")).toList()) {
          String path = root.relativize(file).toString();
          if (!path.endsWith("package-info.class")) {
            Class<?> type =
                Class.forName(
                    path.substring(0, path.length() - ".class".length()).replace('/', '.'),
                    false,
                    Link.class.getClassLoader());
            if (type.isAnnotationPresent(annotation)) {
              found.add(type);
            }
          }
        }
        return List.copyOf(found);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (URISyntaxException | ClassNotFoundException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
