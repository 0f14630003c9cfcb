package ee.hbook;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The house keeps the rules of {@code docs/architecture.md}; {@link ArchitectureRulesBiteTest}
 * shows that each of them can fail. Plain tests, because ArchUnit's own engine runs none of its
 * rules when Surefire is asked for a single class.
 */
class ArchitectureTest {

  private static final ArchitectureRules HOUSE = new ArchitectureRules("ee.hbook");
  private static JavaClasses house;

  @BeforeAll
  static void readTheHouse() {
    house =
        new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests())
            .importPackages("ee.hbook");
  }

  @Test
  void core_is_plain_java() {
    HOUSE.coreIsPlainJava().check(house);
  }

  @Test
  void pure_code_does_no_input_or_output() {
    HOUSE.pureCodeDoesNoInputOrOutput().check(house);
  }

  @Test
  void nobody_asks_the_wall_clock() {
    HOUSE.nobodyAsksTheWallClock().check(house);
  }

  @Test
  void the_core_makes_no_random_identity() {
    HOUSE.theCoreMakesNoRandomIdentity().check(house);
  }

  @Test
  void use_cases_know_no_technology() {
    HOUSE.useCasesKnowNoTechnology().check(house);
  }

  @Test
  void only_formats_know_ical4j() {
    HOUSE.onlyFormatsKnowIcal4j().check(house);
  }

  @Test
  void entities_stay_in_jpa() {
    HOUSE.entitiesStayInJpa().check(house);
  }

  @Test
  void adapters_ignore_each_other() {
    HOUSE.adaptersIgnoreEachOther().check(house);
  }

  @Test
  void features_look_only_left() {
    HOUSE.featuresLookOnlyLeft().check(house);
  }

  @Test
  void every_package_is_on_the_map() {
    HOUSE.everyPackageIsOnTheMap().check(house);
  }

  @Test
  void no_package_is_a_crowd() {
    HOUSE.noPackageIsACrowd(25).check(house);
  }

  @Test
  void names_say_what_not_how() {
    HOUSE.namesSayWhatNotHow().check(house);
  }

  @Test
  void every_package_is_null_marked() {
    HOUSE.everyPackageIsNullMarked().check(house);
  }

  @Test
  void nobody_prints_or_sleeps() {
    HOUSE.nobodyPrintsOrSleeps().check(house);
  }
}
