package ee.hbook;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each architecture rule reports each of its offenders under {@code archfixtures}. */
class ArchitectureRulesBiteTest {

  private record Bite(Function<ArchitectureRules, ArchRule> rule, String... offenders) {}

  private static final Map<String, Bite> BITES =
      Map.ofEntries(
          Map.entry(
              "coreIsPlainJava",
              new Bite(
                  ArchitectureRules::coreIsPlainJava,
                  "plaincore.reservation.KnowsInjection",
                  "plaincore.reservation.KnowsItsUseCase",
                  "plaincore.reservation.KnowsItsScreen",
                  "plaincore.reservation.KnowsConfigRest",
                  "plaincore.reservation.KnowsVariables")),
          Map.entry(
              "pureCodeDoesNoInputOrOutput",
              new Bite(
                  ArchitectureRules::pureCodeDoesNoInputOrOutput,
                  "pure.reservation.ReadsFile",
                  "pure.reservation.Prints",
                  "pure.reservation.Logs",
                  "pure.ical.format.OpensUrl",
                  "pure.ical.format.AsksEnvironment",
                  "pure.ical.format.StartsThread")),
          Map.entry(
              "nobodyAsksTheWallClock",
              new Bite(
                  ArchitectureRules::nobodyAsksTheWallClock,
                  "wallclock.reservation.AsksNow",
                  "wallclock.reservation.AsksNowInZone",
                  "wallclock.reservation.AsksByReference",
                  "wallclock.reservation.AsksThreeTen",
                  "wallclock.reservation.rest.AsksSystem",
                  "wallclock.reservation.rest.AsksDate",
                  "wallclock.reservation.rest.AsksCalendar",
                  "wallclock.reservation.rest.MakesClock")),
          Map.entry(
              "theCoreMakesNoRandomIdentity",
              new Bite(
                  ArchitectureRules::theCoreMakesNoRandomIdentity,
                  "identity.reservation.MakesUuid",
                  "identity.reservation.ThrowsDice",
                  "identity.reservation.TakesAnyGenerator",
                  "identity.ical.format.Shuffles")),
          Map.entry(
              "useCasesKnowNoTechnology",
              new Bite(
                  ArchitectureRules::useCasesKnowNoTechnology,
                  "usecases.reservation.application.KnowsPersistence",
                  "usecases.reservation.application.KnowsRest",
                  "usecases.reservation.application.KnowsHttpClient",
                  "usecases.reservation.application.KnowsDataSource",
                  "usecases.reservation.application.KnowsAdapter")),
          Map.entry(
              "onlyFormatsKnowIcal4j",
              new Bite(ArchitectureRules::onlyFormatsKnowIcal4j, "ical4j.ical.KnowsIcal4j")),
          Map.entry(
              "entitiesStayInJpa",
              new Bite(
                  ArchitectureRules::entitiesStayInJpa,
                  "entities.reservation.StrayEntity",
                  "entities.reservation.jpa.Nameless",
                  "entities.reservation.rest.ShowsEntity")),
          Map.entry(
              "adaptersIgnoreEachOther",
              new Bite(
                  ArchitectureRules::adaptersIgnoreEachOther,
                  "adapters.reservation.rest.KnowsScreen",
                  "adapters.reservation.faces.KnowsRows",
                  "adapters.reservation.timer.KnowsFormatOfAnother")),
          Map.entry(
              "featuresLookOnlyLeft",
              new Bite(
                  ArchitectureRules::featuresLookOnlyLeft,
                  "left.settings.LoneBackwardArrow",
                  "left.settings.rest.LooksRightFromFolder")),
          Map.entry(
              "everyPackageIsOnTheMap",
              new Bite(
                  ArchitectureRules::everyPackageIsOnTheMap,
                  "map.Homeless",
                  "map.pricing.UnknownFeature",
                  "map.reservation.misc.UnknownFolder",
                  "map.sync.record.misc.UnknownFolderOfASubject")),
          Map.entry(
              "theCommandStandsAlone",
              new Bite(
                  ArchitectureRules::theCommandStandsAlone,
                  "alone.command.KnowsTheHouse",
                  "alone.reservation.KnowsTheCommand")),
          Map.entry(
              "noPackageIsACrowd",
              new Bite(
                  rules -> rules.noPackageIsACrowd(1),
                  "crowd.reservation.One",
                  "crowd.reservation.OneTooMany")),
          Map.entry(
              "namesSayWhatNotHow",
              new Bite(
                  ArchitectureRules::namesSayWhatNotHow,
                  "names.reservation.BookingImpl",
                  "names.reservation.BookingManager",
                  "names.reservation.BookingHelper",
                  "names.reservation.BookingUtils",
                  "names.reservation.BookingService",
                  "names.reservation.BookingDto")),
          Map.entry(
              "everyPackageIsNullMarked",
              new Bite(ArchitectureRules::everyPackageIsNullMarked, "nulls.reservation.Unmarked")),
          Map.entry(
              "nobodyPrintsOrSleeps",
              new Bite(
                  ArchitectureRules::nobodyPrintsOrSleeps,
                  "prints.reservation.rest.Prints",
                  "prints.reservation.rest.PrintsStackTrace",
                  "prints.reservation.rest.Sleeps")),
          Map.entry(
              "noExceptionIsLoggedAsItIs",
              new Bite(
                  ArchitectureRules::noExceptionIsLoggedAsItIs,
                  "faults.reservation.rest.LogsFault")));

  static Stream<Arguments> offenders() {
    return BITES.entrySet().stream()
        .flatMap(
            bite ->
                Arrays.stream(bite.getValue().offenders())
                    .map(name -> Arguments.of(bite.getKey(), name)));
  }

  @ParameterizedTest(name = "{0} reports {1}")
  @MethodSource("offenders")
  void aRuleReportsItsOffender(String rule, String offender) {
    String base = "archfixtures." + offender.substring(0, offender.indexOf('.'));
    JavaClasses fixture = new ClassFileImporter().importPackages(base);

    List<String> report =
        BITES
            .get(rule)
            .rule()
            .apply(new ArchitectureRules(base))
            .evaluate(fixture)
            .getFailureReport()
            .getDetails();

    assertThat(report).anyMatch(line -> names(line, "archfixtures." + offender));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void aRuleReportsNothingButItsOffenders(String rule) {
    Bite bite = BITES.get(rule);
    String base = "archfixtures." + bite.offenders()[0].split("\\.", 2)[0];
    JavaClasses fixture = new ClassFileImporter().importPackages(base);

    List<String> report =
        bite.rule()
            .apply(new ArchitectureRules(base))
            .evaluate(fixture)
            .getFailureReport()
            .getDetails();

    assertThat(report)
        .allMatch(
            line ->
                Arrays.stream(bite.offenders())
                    .anyMatch(offender -> names(line, "archfixtures." + offender)));
  }

  static Stream<String> rules() {
    return BITES.keySet().stream();
  }

  @Test
  void everyRuleOfTheHouseHasBeenSeenToBite() {
    List<String> rules =
        Arrays.stream(ArchitectureTest.class.getDeclaredMethods())
            .filter(method -> method.isAnnotationPresent(Test.class))
            .map(Method::getName)
            .toList();

    assertThat(BITES.keySet()).containsExactlyInAnyOrderElementsOf(rules);
  }

  private static boolean names(String line, String type) {
    return line.matches("(?s).*\\b" + type.replace(".", "\\.") + "\\b.*");
  }
}
