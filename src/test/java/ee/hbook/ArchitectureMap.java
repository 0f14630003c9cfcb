package ee.hbook;

import com.tngtech.archunit.core.domain.JavaClass;
import ee.hbook.config.Saying;
import ee.hbook.config.Worded;
import java.util.List;

/** Where a class stands in the house: below which base, in which feature, in which folder of it. */
record ArchitectureMap(String base) {

  /** A feature imports only from itself and from those left of it. */
  static final List<String> FEATURES =
      List.of(
          "config",
          "hook",
          "settings",
          "account",
          "journal",
          "accommodation",
          "availability",
          "attention",
          "blocking",
          "reservation",
          "link",
          "sync",
          "feed",
          "ical",
          "outlook",
          "linking",
          "recovery",
          "notification",
          "selfcheck",
          "moving",
          "monitoring",
          "demo");

  /** Features of several subjects: each has a core and folders of its own. */
  static final List<String> SUBJECTS =
      List.of(
          "config.backup",
          "config.edge",
          "config.gate",
          "config.house",
          "config.node",
          "feed.content",
          "feed.reads",
          "ical.guest",
          "ical.meaning",
          "link.health",
          "notification.outbox",
          "outlook.graph",
          "outlook.leaving",
          "outlook.notice",
          "outlook.setup",
          "reservation.file",
          "reservation.planning",
          "sync.diff",
          "sync.echo",
          "sync.plan",
          "sync.record");

  static final List<String> ADAPTERS =
      List.of("jpa", "rest", "faces", "timer", "http", "format", "mail", "prometheus");

  /** The command is a program of its own, beside the house. */
  boolean isCommand(JavaClass type) {
    return feature(type).equals("command");
  }

  boolean isCore(JavaClass type) {
    String feature = feature(type);
    return FEATURES.contains(feature) && !feature.equals("config") && folder(type).isEmpty();
  }

  boolean isRefusalOrWord(JavaClass type) {
    return type.getPackageName().equals(in("config"))
        && (type.isAssignableTo(RuntimeException.class)
            || type.isEquivalentTo(Saying.class)
            || type.isEquivalentTo(Worded.class));
  }

  boolean isPure(JavaClass type) {
    return isCore(type) || folder(type).equals("format");
  }

  boolean isJpa(JavaClass type) {
    return folder(type).equals("jpa");
  }

  static boolean isEntity(JavaClass type) {
    return type.getSimpleName().endsWith("Entity");
  }

  /** The first name below the base; empty for a class elsewhere or in the base itself. */
  String feature(JavaClass type) {
    return below(type).split("\\.", -1)[0];
  }

  /** The name that comes after the feature, or after its subject; empty for the core. */
  String folder(JavaClass type) {
    String[] names = below(type).split("\\.", -1);
    int at = names.length > 1 && SUBJECTS.contains(names[0] + "." + names[1]) ? 2 : 1;
    return names.length <= at ? "" : names[at];
  }

  private String below(JavaClass type) {
    String packageName = type.getBaseComponentType().getPackageName();
    return packageName.startsWith(base + ".") ? packageName.substring(base.length() + 1) : "";
  }

  String in(String name) {
    return base + "." + name;
  }

  static boolean isIn(String name, String... packages) {
    return List.of(packages).stream()
        .anyMatch(each -> name.equals(each) || name.startsWith(each + "."));
  }
}
