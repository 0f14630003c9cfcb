package ee.hbook;

import static ee.hbook.ArchitectureMap.isIn;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import java.time.Clock;
import java.util.Set;

/** What of the Java platform is out of bounds, and for whom the rules say. */
final class ForbiddenPlatform {

  private static final Set<String> NET_VALUES =
      Set.of(
          "java.net.URI",
          "java.net.URISyntaxException",
          "java.net.IDN",
          "java.net.URLDecoder",
          "java.net.URLEncoder");

  /** What has to be opened, asked or waited for. Class path resources are part of the code. */
  static final DescribedPredicate<JavaClass> OUTSIDE =
      DescribedPredicate.describe("reach the outside", ForbiddenPlatform::isOutside);

  /** Standard streams and the environment of the process. */
  static final DescribedPredicate<AccessTarget> SURROUNDINGS =
      DescribedPredicate.describe("streams and the environment", ForbiddenPlatform::isSurroundings);

  /** Every way to ask the time that is not given a Clock. */
  static final DescribedPredicate<AccessTarget> WALL_CLOCK =
      DescribedPredicate.describe("the wall clock", ForbiddenPlatform::isWallClock);

  /** Makers of chance. A RandomGenerator that is handed in is to chance what a Clock is to time. */
  static final DescribedPredicate<JavaClass> RANDOM =
      DescribedPredicate.describe("are random", ForbiddenPlatform::isRandom);

  /** Methods that roll dice by themselves. */
  static final DescribedPredicate<AccessTarget> CHANCE =
      DescribedPredicate.describe("chance", ForbiddenPlatform::isChance);

  /** Standard streams, stack traces and sleep. */
  static final DescribedPredicate<AccessTarget> PRINT_OR_SLEEP =
      DescribedPredicate.describe("standard streams or sleep", ForbiddenPlatform::isPrintOrSleep);

  /** Every way to hand an exception to a log as it is. */
  static final DescribedPredicate<AccessTarget> LOG_A_FAULT =
      DescribedPredicate.describe("log an exception as it is", ForbiddenPlatform::isFaultLogged);

  private ForbiddenPlatform() {}

  private static boolean isOutside(JavaClass type) {
    return isIn(type.getPackageName(), "java.nio.file", "java.nio.channels", "java.sql")
        || isIn(type.getPackageName(), "javax.sql", "java.util.logging", "java.net")
            && !NET_VALUES.contains(type.getName())
        || type.getName().matches("java\\.io\\.(File|RandomAccess|Console).*")
        || type.getName().matches("java\\.lang\\.(Process.*|Runtime|Thread.*)");
  }

  private static boolean isSurroundings(AccessTarget asked) {
    return asked.getOwner().isEquivalentTo(System.class)
        && Set.of("in", "out", "err", "getenv", "getProperty").contains(asked.getName());
  }

  private static boolean isWallClock(AccessTarget asked) {
    String owner = asked.getOwner().getName();
    boolean now =
        asked.getName().equals("now")
            && isIn(owner, "java.time", "org.threeten.extra")
            && asked instanceof CodeUnitAccessTarget method
            && method.getRawParameterTypes().stream()
                .noneMatch(type -> type.isEquivalentTo(Clock.class));
    boolean clock =
        owner.equals("java.time.Clock")
            && asked.getName().matches("system.*|tick(Millis|Seconds|Minutes)");
    boolean old =
        owner.equals("java.lang.System") && asked.getName().equals("currentTimeMillis")
            || owner.matches("java\\.util\\.(Gregorian)?Calendar")
            || owner.equals("java.util.Date")
                && asked instanceof CodeUnitAccessTarget constructor
                && constructor.getName().equals("<init>")
                && constructor.getRawParameterTypes().isEmpty();
    return now || clock || old;
  }

  private static boolean isRandom(JavaClass type) {
    return type.getName().matches(".*\\.((Secure|Splittable|ThreadLocal)?Random|Random.+Factory)");
  }

  private static boolean isChance(AccessTarget asked) {
    return Set.of("randomUUID", "random", "shuffle").contains(asked.getName())
        || asked.getOwner().isEquivalentTo(java.util.random.RandomGenerator.class)
            && Set.of("of", "getDefault").contains(asked.getName());
  }

  private static boolean isPrintOrSleep(AccessTarget asked) {
    return asked.getOwner().isEquivalentTo(System.class) && asked.getName().matches("out|err")
        || asked.getOwner().isEquivalentTo(Thread.class) && asked.getName().equals("sleep")
        || asked.getName().equals("printStackTrace");
  }

  private static boolean isFaultLogged(AccessTarget asked) {
    return isIn(asked.getOwner().getPackageName(), "java.util.logging")
        && asked instanceof CodeUnitAccessTarget method
        && method.getRawParameterTypes().stream()
            .anyMatch(type -> type.isEquivalentTo(Throwable.class));
  }
}
