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
  void coreIsPlainJava() {
    HOUSE.coreIsPlainJava().check(house);
  }

  @Test
  void pureCodeDoesNoInputOrOutput() {
    HOUSE.pureCodeDoesNoInputOrOutput().check(house);
  }

  @Test
  void nobodyAsksTheWallClock() {
    HOUSE.nobodyAsksTheWallClock().check(house);
  }

  @Test
  void theCoreMakesNoRandomIdentity() {
    HOUSE.theCoreMakesNoRandomIdentity().check(house);
  }

  @Test
  void useCasesKnowNoTechnology() {
    HOUSE.useCasesKnowNoTechnology().check(house);
  }

  @Test
  void onlyFormatsKnowIcal4j() {
    HOUSE.onlyFormatsKnowIcal4j().check(house);
  }

  @Test
  void entitiesStayInJpa() {
    HOUSE.entitiesStayInJpa().check(house);
  }

  @Test
  void adaptersIgnoreEachOther() {
    HOUSE.adaptersIgnoreEachOther().check(house);
  }

  @Test
  void featuresLookOnlyLeft() {
    HOUSE.featuresLookOnlyLeft().check(house);
  }

  @Test
  void everyPackageIsOnTheMap() {
    HOUSE.everyPackageIsOnTheMap().check(house);
  }

  @Test
  void theCommandStandsAlone() {
    HOUSE.theCommandStandsAlone().check(house);
  }

  @Test
  void noPackageIsACrowd() {
    HOUSE.noPackageIsACrowd(25).check(house);
  }

  @Test
  void namesSayWhatNotHow() {
    HOUSE.namesSayWhatNotHow().check(house);
  }

  @Test
  void everyPackageIsNullMarked() {
    HOUSE.everyPackageIsNullMarked().check(house);
  }

  @Test
  void nobodyPrintsOrSleeps() {
    HOUSE.nobodyPrintsOrSleeps().check(house);
  }

  @Test
  void noExceptionIsLoggedAsItIs() {
    HOUSE.noExceptionIsLoggedAsItIs().check(house);
  }
}
