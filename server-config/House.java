import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Makes the WAR of one more house on a server: a copy of {@code hbook.war} that has the house's
 * name, its place and its datasource written into it. Run from source: {@code java House.java
 * hbook.war hotel2}; see docs/operating.md, More houses.
 */
public final class House {

  private static final String USAGE =
      """
      java House.java hbook.war NAME [datasource=JNDI-NAME] [path=/PATH | host=HOST]
        NAME        small letters, digits and hyphens, up to 40; writes NAME.war beside hbook.war
        datasource  java:jboss/datasources/NAME when it is not given; on Payara jdbc/NAME
        path        where it is on the server; /NAME when it is not given
        host        instead of a path: the virtual host of WildFly that is its alone\
      """;

  private static final String CLASSES = "WEB-INF/classes/META-INF/";
  private static final String PERSISTENCE = CLASSES + "persistence.xml";
  private static final String PLACE = "WEB-INF/jboss-web.xml";
  private static final String PROVIDER_END = "</provider>";

  private final String name;
  private final Map<String, String> given = new HashMap<>();

  private House(String name) {
    this.name = name;
  }

  /** The arguments are those of the usage. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 2 || !arguments[1].matches("[a-z0-9][a-z0-9-]{0,39}")) {
      fail(USAGE);
    }
    House house = new House(arguments[1]);
    for (int index = 2; index < arguments.length; index++) {
      String[] both = arguments[index].split("=", 2);
      if (both.length < 2 || !both[0].matches("datasource|path|host") || both[1].isBlank()) {
        fail("Not understood: " + arguments[index] + "\n" + USAGE);
      }
      house.given.put(both[0], both[1]);
    }
    Path war = Path.of(arguments[0]).toAbsolutePath();
    Path made = war.resolveSibling(house.name + ".war");
    house.write(war, made);
    System.out.println(made);
  }

  private void write(Path war, Path made) throws IOException {
    Path begun = Files.createTempFile(made.getParent(), name, ".part");
    try (ZipFile from = new ZipFile(war.toFile());
        OutputStream file = Files.newOutputStream(begun);
        ZipOutputStream to = new ZipOutputStream(file)) {
      for (ZipEntry entry : from.stream().toList()) {
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTime(entry.getTime());
        to.putNextEntry(copy);
        try (InputStream content = from.getInputStream(entry)) {
          to.write(changed(entry.getName(), content.readAllBytes()));
        }
        to.closeEntry();
      }
      to.putNextEntry(new ZipEntry(CLASSES + "hbook-house.properties"));
      to.write(properties().getBytes(StandardCharsets.UTF_8));
      to.closeEntry();
    }
    // Whole or not at all: a server may be looking into this directory.
    Files.move(begun, made, StandardCopyOption.REPLACE_EXISTING);
  }

  private byte[] changed(String entry, byte[] content) {
    String text =
        switch (entry) {
          case PERSISTENCE ->
              new String(content, StandardCharsets.UTF_8)
                  .replace(
                      PROVIDER_END,
                      PROVIDER_END + "<jta-data-source>" + dataSource() + "</jta-data-source>");
          case PLACE -> place();
          default -> null;
        };
    return text == null ? content : text.getBytes(StandardCharsets.UTF_8);
  }

  private String place() {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <jboss-web xmlns="urn:jboss:jakarta:jboss-web:14.0">
      <context-root>%s</context-root>%s
    </jboss-web>
    """
        .formatted(
            path().isEmpty() ? "/" : path(),
            given.containsKey("host")
                ? "\n  <virtual-host>" + given.get("host") + "</virtual-host>"
                : "");
  }

  private String properties() {
    return "name=%s%npath=%s%nhost=%s%ndatasource=%s%n"
        .formatted(name, path(), given.getOrDefault("host", ""), dataSource());
  }

  private String path() {
    return given.containsKey("host") ? "" : given.getOrDefault("path", "/" + name);
  }

  private String dataSource() {
    return given.getOrDefault("datasource", "java:jboss/datasources/" + name);
  }

  private static void fail(String message) {
    System.err.println(message);
    System.exit(1);
  }
}
