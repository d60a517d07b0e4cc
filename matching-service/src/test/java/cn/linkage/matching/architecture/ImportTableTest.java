package cn.linkage.matching.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.linkage.matching.MatchingApplication;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.modulith.core.ApplicationModules;

/** Which package may use which. Each rule is also shown classes that break it, and must find them. */
class ImportTableTest {

    private static final String ROOT = "cn.linkage.matching";
    private static final String MODEL = "..model..";
    private static final String APPLICATION = "..application..";
    private static final String WEB = "..adapter.web..";
    private static final String PERSISTENCE = "..adapter.persistence..";
    private static final String MESSAGING = "..adapter.messaging..";
    private static final String TRACING = "..adapter.tracing..";

    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("planted.matching");

    /** A model may hold the values of another feature's public face, which are as pure as it. */
    private static final ArchRule MODEL_IS_PURE = classes()
            .that()
            .resideInAPackage(MODEL)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "java..", "org.jspecify..", "cn.linkage.contracts.codes", MODEL, ROOT + ".market", ROOT + ".fit"))
            .as("models use java, JSpecify, code lists and values only");

    private static final ArchRule APPLICATION_KNOWS_NO_ADAPTER = noClasses()
            .that()
            .resideInAPackage(APPLICATION)
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "..adapter..", "java.sql..", "org.springframework.jdbc..", "..springframework.web.."))
            .as("use cases know no adapter");
    private static final ArchRule WEB_KNOWS_NO_PERSISTENCE = noClasses()
            .that()
            .resideInAPackage(WEB)
            .should()
            .dependOnClassesThat(resideInAnyPackage(PERSISTENCE, "java.sql..", "org.springframework.jdbc.."))
            .as("the web knows no persistence");
    private static final ArchRule PERSISTENCE_KNOWS_NO_WEB = noClasses()
            .that()
            .resideInAnyPackage(PERSISTENCE, MESSAGING, TRACING)
            .should()
            .dependOnClassesThat(resideInAnyPackage(WEB, "org.springframework.web..", "org.springframework.http.."))
            .as("persistence and messaging know no web");
    private static final ArchRule NO_OTHER_SERVICE = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("cn.linkage..")
                    .and(not(resideInAnyPackage(
                            ROOT + "..", "cn.linkage.contracts..", "cn.linkage.starter..", "cn.linkage.engine.."))))
            .as("this service uses contracts, the starter and the engine, and no other service");

    static Stream<ArchRule> rules() {
        return Stream.of(
                MODEL_IS_PURE,
                APPLICATION_KNOWS_NO_ADAPTER,
                WEB_KNOWS_NO_PERSISTENCE,
                PERSISTENCE_KNOWS_NO_WEB,
                NO_OTHER_SERVICE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_service_keeps_every_rule(ArchRule rule) {
        rule.check(SERVICE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_rule_finds_the_class_planted_against_it(ArchRule rule) {
        assertThatThrownBy(() -> rule.check(PLANTED)).isInstanceOf(AssertionError.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {MODEL, APPLICATION, WEB, PERSISTENCE, MESSAGING, TRACING, ROOT + ".market", ROOT + ".fit"})
    void every_package_that_a_rule_names_has_classes(String pattern) {
        assertThat(SERVICE.stream().filter(type -> resideInAPackage(pattern).test(type)))
                .as("classes in " + pattern)
                .isNotEmpty();
    }

    @Test
    void controllers_are_nobody_elses_business() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Controller")
                .should()
                .bePackagePrivate()
                .check(SERVICE);
    }

    @Test
    void features_use_only_each_others_public_face_and_go_in_no_circle() {
        ApplicationModules modules = ApplicationModules.of(MatchingApplication.class);

        assertThat(modules.stream().map(module -> module.getIdentifier().toString()))
                .containsExactlyInAnyOrder(
                        "access",
                        "agreement",
                        "clearing",
                        "codes",
                        "explanation",
                        "fit",
                        "market",
                        "membership",
                        "monitoring",
                        "notice",
                        "policy",
                        "proposal",
                        "stream",
                        "whatif");
        modules.verify();
    }
}
