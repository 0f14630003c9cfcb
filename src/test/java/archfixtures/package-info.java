/**
 * Classes that break the rules of the architecture on purpose, one package for each rule, so that
 * {@code ee.hbook.ArchitectureRulesBiteTest} can show that the rule reports them.
 */
package archfixtures;
