package cn.linkage.starter;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** The starter knows the code lists and no event: what is a business matter stays with the services. */
class StarterRulesTest {

    private static final String STARTER = "cn.linkage.starter..";
    private static final String CODES = "cn.linkage.contracts.codes..";

    private static final ArchRule ONLY_CODES = noClasses()
            .that()
            .resideInAPackage(STARTER)
            .should()
            .dependOnClassesThat(resideInAPackage("cn.linkage..")
                    .and(not(resideInAPackage(STARTER)))
                    .and(not(resideInAPackage(CODES))))
            .because("the starter has no business noun");

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("cn.linkage");

    @Test
    void the_starter_uses_the_code_lists_only() {
        ONLY_CODES.check(ALL);
    }

    @Test
    void the_packages_that_the_rule_names_exist() {
        assertThat(ALL.that(resideInAPackage(STARTER))).isNotEmpty();
        assertThat(ALL.that(resideInAPackage(CODES))).isNotEmpty();
    }

    @Test
    void a_planted_violation_is_found() {
        JavaClasses planted = new ClassFileImporter().importPackages("cn.linkage.starter.rules.planted");
        assertThatThrownBy(() -> ONLY_CODES.check(planted)).hasMessageContaining("KnowsTopics");
    }
}
