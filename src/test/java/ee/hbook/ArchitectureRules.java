package ee.hbook;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static ee.hbook.ForbiddenPlatform.CHANCE;
import static ee.hbook.ForbiddenPlatform.LOG_A_FAULT;
import static ee.hbook.ForbiddenPlatform.OUTSIDE;
import static ee.hbook.ForbiddenPlatform.PRINT_OR_SLEEP;
import static ee.hbook.ForbiddenPlatform.RANDOM;
import static ee.hbook.ForbiddenPlatform.SURROUNDINGS;
import static ee.hbook.ForbiddenPlatform.WALL_CLOCK;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.NullMarked;

/**
 * The rules of {@code docs/architecture.md} for the features under one base package, so that the
 * same rule holds for {@code ee.hbook} and is seen to bite on a fixture.
 */
final class ArchitectureRules {

  private static final String CLOCK = "config.ApplicationClock";
  private static final String FAULT_LOG = "config.FaultLog";
  private static final String COMMAND = "command.Hbook";

  private final ArchitectureMap map;

  ArchitectureRules(String base) {
    this.map = new ArchitectureMap(base);
  }

  ArchRule coreIsPlainJava() {
    return classes()
        .that(are("in the core", map::isCore))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage("java..", "org.threeten.extra..", "org.jspecify.annotations..")
                .or(are("in a core", map::isCore))
                .or(are("refusals and words of config", map::isRefusalOrWord)))
        .because("the core answers from data and outlives every framework");
  }

  ArchRule pureCodeDoesNoInputOrOutput() {
    return noClasses()
        .that(are("pure", map::isPure))
        .should()
        .dependOnClassesThat(OUTSIDE)
        .orShould()
        .accessTargetWhere(target(SURROUNDINGS))
        .because(
            "pure code answers from what it is given: it never asks file, network or database");
  }

  ArchRule nobodyAsksTheWallClock() {
    return noClasses()
        .that(
            are(
                "not the clock itself, and not the command's beginning",
                type ->
                    !type.getName().startsWith(map.in(CLOCK))
                        && !type.getName().equals(map.in(COMMAND))))
        .should()
        .accessTargetWhere(target(WALL_CLOCK))
        .because("the injected Clock is the only one, so that demo and tests can set it");
  }

  ArchRule theCoreMakesNoRandomIdentity() {
    return noClasses()
        .that(are("pure", map::isPure))
        .should()
        .dependOnClassesThat(RANDOM)
        .orShould()
        .accessTargetWhere(target(CHANCE))
        .because(
            "an identity is made once by the shell and stored; the same data give the same bytes");
  }

  ArchRule useCasesKnowNoTechnology() {
    return noClasses()
        .that(are("use cases", type -> map.folder(type).equals("application")))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                    "jakarta.persistence..",
                    "jakarta.ws.rs..",
                    "jakarta.faces..",
                    "jakarta.servlet..",
                    "jakarta.mail..",
                    "jakarta.json..",
                    "jakarta.ejb..",
                    "org.primefaces..",
                    "java.net.http..",
                    "org.apache.hc..",
                    "java.sql..",
                    "javax.sql..")
                .or(
                    are(
                        "in an adapter",
                        type -> ArchitectureMap.ADAPTERS.contains(map.folder(type)))))
        .because("a use case is the same whether a screen, a script or a timer calls it");
  }

  ArchRule onlyFormatsKnowIcal4j() {
    return noClasses()
        .that(
            are(
                "outside ical.format and feed.format",
                type ->
                    !ArchitectureMap.isIn(
                        type.getPackageName(), map.in("ical.format"), map.in("feed.format"))))
        .should()
        .dependOnClassesThat(resideInAPackage("net.fortuna.."))
        .because("iCalendar's library has one door in and one door out");
  }

  ArchRule entitiesStayInJpa() {
    DescribedPredicate<JavaClass> mapped =
        annotatedWith("jakarta.persistence.Entity")
            .or(annotatedWith("jakarta.persistence.Embeddable"))
            .or(annotatedWith("jakarta.persistence.MappedSuperclass"))
            .forSubtype();
    ArchCondition<JavaClass> inJpa =
        be(are(
                "entities by name, in jpa",
                type -> ArchitectureMap.isEntity(type) && map.isJpa(type)))
            .as("be named Entity and stay in jpa");
    ArchCondition<JavaClass> ignored =
        dependOnNothing(
            "entities from outside jpa",
            (from, to) -> !map.isJpa(from) && ArchitectureMap.isEntity(to) && map.isJpa(to));
    return classes()
        .should(only(mapped, inJpa).and(ignored))
        .because("a row is no reservation: entities never travel");
  }

  ArchRule adaptersIgnoreEachOther() {
    return classes()
        .that(are("adapters", type -> ArchitectureMap.ADAPTERS.contains(map.folder(type))))
        .should(
            dependOnNothing(
                "another kind of adapter",
                (from, to) ->
                    ArchitectureMap.ADAPTERS.contains(map.folder(to))
                        && !map.folder(from).equals(map.folder(to))))
        .because("adapters meet in use cases; each can be replaced alone");
  }

  ArchRule featuresLookOnlyLeft() {
    return classes()
        .that(are("in a feature", type -> ArchitectureMap.FEATURES.contains(map.feature(type))))
        .should(
            dependOnNothing(
                "a feature right of their own",
                (from, to) ->
                    ArchitectureMap.FEATURES.indexOf(map.feature(to))
                        > ArchitectureMap.FEATURES.indexOf(map.feature(from))))
        .because(
            "features stand in the order "
                + ArchitectureMap.FEATURES
                + " and one backward arrow is too many");
  }

  ArchRule everyPackageIsOnTheMap() {
    return classes()
        .should(
            be(
                are(
                    "in a known folder of a feature",
                    type ->
                        map.isCommand(type)
                            || ArchitectureMap.FEATURES.contains(map.feature(type))
                                && (map.folder(type).isEmpty()
                                    || map.folder(type).equals("application")
                                    || ArchitectureMap.ADAPTERS.contains(map.folder(type))))))
        .because("a package is a feature, technology is a folder inside it, and nothing is beside");
  }

  ArchRule theCommandStandsAlone() {
    return classes()
        .should(
            dependOnNothing(
                "the house from the command, nor on the command from the house",
                (from, to) ->
                    ArchitectureMap.isIn(to.getPackageName(), map.base())
                        && map.isCommand(from) != map.isCommand(to)))
        .because("the command knows a house by its API only, and is no part of the WAR");
  }

  ArchRule noPackageIsACrowd(int most) {
    return classes()
        .that(are("top-level", type -> !type.getName().contains("$") && !isPackageInfo(type)))
        .should(
            be(are("one of at most " + most + " in a package", type -> neighbours(type) <= most)))
        .because("who looks for something in a package looks through all of it");
  }

  private static long neighbours(JavaClass type) {
    return type.getPackage().getClasses().stream()
        .filter(each -> !each.isArray() && !each.getName().contains("$") && !isPackageInfo(each))
        .count();
  }

  private static boolean isPackageInfo(JavaClass type) {
    return type.getSimpleName().equals("package-info");
  }

  ArchRule namesSayWhatNotHow() {
    return noClasses()
        .should()
        .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|Service|Dto|DTO)")
        .because("a name says what a thing is, not how it is made");
  }

  ArchRule everyPackageIsNullMarked() {
    return classes()
        .should(
            be(
                are(
                    "in a package that is @NullMarked",
                    type -> type.getPackage().isAnnotatedWith(NullMarked.class))))
        .because("a null is only where the type says so");
  }

  ArchRule nobodyPrintsOrSleeps() {
    return noClasses()
        .should()
        .accessTargetWhere(target(PRINT_OR_SLEEP))
        .because("what happens goes to the log, and waiting is the timer's");
  }

  ArchRule noExceptionIsLoggedAsItIs() {
    return noClasses()
        .that(are("not the fault log itself", type -> !type.getName().equals(map.in(FAULT_LOG))))
        .should()
        .accessTargetWhere(target(LOG_A_FAULT))
        .because("what an exception says may hold an address, a key or a guest");
  }

  private static DescribedPredicate<JavaClass> are(String description, Predicate<JavaClass> test) {
    return DescribedPredicate.describe(description, test);
  }

  private static ArchCondition<JavaClass> only(
      DescribedPredicate<JavaClass> those, ArchCondition<JavaClass> condition) {
    return new ArchCondition<>(condition.getDescription()) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        if (those.test(type)) {
          condition.check(type, events);
        }
      }
    };
  }

  private static ArchCondition<JavaClass> dependOnNothing(
      String description, BiPredicate<JavaClass, JavaClass> forbidden) {
    return new ArchCondition<>("not depend on " + description) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
          if (forbidden.test(type, dependency.getTargetClass())) {
            events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
          }
        }
      }
    };
  }
}
