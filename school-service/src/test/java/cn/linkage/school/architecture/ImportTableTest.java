package cn.linkage.school.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.linkage.school.SchoolServiceApplication;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.core.ApplicationModules;

/** Which package may use which. Each rule is also shown classes that break it, and must find them. */
class ImportTableTest {

    private static final String ROOT = "cn.linkage.school";
    private static final String MODEL = ROOT + ".*.model..";
    private static final String APPLICATION = ROOT + ".*.application..";
    private static final String WEB = ROOT + ".*.adapter.web..";
    private static final String PERSISTENCE = ROOT + ".*.adapter.persistence..";

    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("planted.school");

    /** Pure values in the public face of a feature, which models of other features may hold. */
    private static final DescribedPredicate<JavaClass> PUBLIC_VALUE = DescribedPredicate.describe(
            "a public value",
            type -> List.of("SchoolCode", "SchoolFacts", "Appointment").contains(type.getSimpleName()));

    private static final DescribedPredicate<JavaClass> PURE = resideInAnyPackage(
                    "java..", "org.jspecify..", "cn.linkage.contracts.codes..", "..model..")
            .or(PUBLIC_VALUE);

    private static final ArchRule MODEL_IS_PURE = classes()
            .that(resideInAPackage("..model..").or(PUBLIC_VALUE))
            .should()
            .onlyDependOnClassesThat(PURE)
            .as("models use java, JSpecify and code lists only");

    private static final ArchRule APPLICATION_KNOWS_NO_ADAPTER = noClasses()
            .that(resideInAPackage("..application.."))
            .should()
            .dependOnClassesThat(resideInAPackage("..adapter.."))
            .as("use cases know no adapter");

    private static final ArchRule WEB_KNOWS_NO_PERSISTENCE = noClasses()
            .that(resideInAPackage("..adapter.web.."))
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("..adapter.persistence..", "java.sql..", "org.springframework.jdbc.."))
            .as("the web knows no persistence");

    private static final ArchRule PERSISTENCE_KNOWS_NO_WEB = noClasses()
            .that(resideInAPackage("..adapter.persistence.."))
            .should()
            .dependOnClassesThat(resideInAnyPackage("..adapter.web..", "org.springframework.web.."))
            .as("persistence knows no web");

    private static final ArchRule NO_OTHER_SERVICE = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("cn.linkage..")
                    .and(not(resideInAnyPackage(ROOT + "..", "cn.linkage.contracts..", "cn.linkage.starter.."))))
            .as("a service uses contracts and the starter, and no other service");

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
    @MethodSource("packages")
    void every_package_that_a_rule_names_has_classes(String pattern) {
        assertThat(SERVICE.stream().filter(type -> resideInAPackage(pattern).test(type)))
                .as("classes in " + pattern)
                .isNotEmpty();
    }

    static Stream<String> packages() {
        return Stream.of(MODEL, APPLICATION, WEB, PERSISTENCE);
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
        ApplicationModules modules = ApplicationModules.of(SchoolServiceApplication.class);
        assertThat(modules.stream().map(module -> module.getIdentifier().toString()))
                .contains(
                        "school", "registration", "membership", "viceprincipal", "need", "contact", "audit", "access");
        modules.verify();
    }
}
