package cn.linkage.enterprise.cultivation;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.linkage.starter.audit.Audit;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * 公益事业捐赠法 art. 4, as far as imports can show it: nothing that tells of giving is in the reach of grading, nor the
 * other way round. Each rule must also find the class that is planted against it. The database's side is
 * {@link GivingNeverFeedsGradingIT}.
 */
class GivingNeverFeedsGradingTest {

    private static final String LIBRARY = "..cultivation..";
    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("cn.linkage.enterprise");
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("planted.enterprise");

    /** All that the library may know; what is missing here (offers, events, topics, the outbox, the audit's reader) it may not. */
    private static final ArchRule KNOWS_NOTHING_OF_GIVING = classes()
            .that()
            .resideInAPackage(LIBRARY)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                            LIBRARY,
                            "java..",
                            "org.jspecify..",
                            "jakarta..",
                            "io.swagger..",
                            "tools.jackson..",
                            "org.springframework.dao..",
                            "org.springframework.format..",
                            "org.springframework.http..",
                            "org.springframework.jdbc.core..",
                            "org.springframework.stereotype..",
                            "org.springframework.transaction..",
                            "org.springframework.web..",
                            "cn.linkage.contracts.codes..",
                            "cn.linkage.enterprise.enterprise",
                            "cn.linkage.starter.etag..",
                            "cn.linkage.starter.idempotency..",
                            "cn.linkage.starter.ids..",
                            "cn.linkage.starter.list..",
                            "cn.linkage.starter.paging..",
                            "cn.linkage.starter.problem..",
                            "cn.linkage.starter.security..",
                            "cn.linkage.starter.time..")
                    .or(type(Audit.class))
                    .or(describe("array", found -> found.isArray())));

    private static final ArchRule REACHES_THE_DATABASE_BY_ITS_ROLE_ONLY = noFields()
            .that()
            .areDeclaredInClassesThat(resideInAPackage(LIBRARY).and(not(simpleName("CultivationRole"))))
            .should()
            .haveRawType(resideInAnyPackage("org.springframework.jdbc..", "javax.sql..", "java.sql.."));

    private static final ArchRule NOBODY_ELSE_KNOWS_A_COLOUR = noClasses()
            .that()
            .resideOutsideOfPackage(LIBRARY)
            .should()
            .dependOnClassesThat(resideInAPackage("cn.linkage.enterprise.cultivation.."));

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of(KNOWS_NOTHING_OF_GIVING, "GradingByGiving"),
                Arguments.of(KNOWS_NOTHING_OF_GIVING, "ListeningForAgreements"),
                Arguments.of(REACHES_THE_DATABASE_BY_ITS_ROLE_ONLY, "DirectRows"),
                Arguments.of(NOBODY_ELSE_KNOWS_A_COLOUR, "OfferByGrade"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_library_keeps_every_rule(ArchRule rule) {
        rule.check(SERVICE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_rule_finds_what_is_planted_against_it(ArchRule rule, String planted) {
        assertThatThrownBy(() -> rule.check(PLANTED))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(planted);
    }

    @Test
    void the_rules_are_about_classes_that_exist() {
        assertThat(SERVICE.stream().filter(resideInAPackage(LIBRARY))).hasSizeGreaterThan(20);
    }
}
