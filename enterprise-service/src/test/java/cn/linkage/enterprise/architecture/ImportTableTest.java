package cn.linkage.enterprise.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.linkage.enterprise.EnterpriseServiceApplication;
import cn.linkage.enterprise.enterprise.CreditCode;
import cn.linkage.enterprise.enterprise.EnterpriseFacts;
import cn.linkage.enterprise.technologyvicepresident.Appointment;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.modulith.core.ApplicationModules;

/** Which package may use which. Every rule is also held against planted classes that break it, and must find them. */
class ImportTableTest {

    private static final String ROOT = "cn.linkage.enterprise";
    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("planted.enterprise");

    /** Pure values in the public face of a feature, which the models of other features may hold. */
    private static final Set<String> PUBLIC_VALUES = Set.of(
            CreditCode.class.getName(),
            CreditCode.Normalised.class.getName(),
            EnterpriseFacts.class.getName(),
            Appointment.class.getName());

    private static final DescribedPredicate<JavaClass> MODEL =
            resideInAPackage("..model..").or(describe("public value", type -> PUBLIC_VALUES.contains(type.getName())));

    static Stream<ArchRule> rules() {
        return Stream.of(
                classes()
                        .that(MODEL)
                        .should()
                        .onlyDependOnClassesThat(
                                resideInAnyPackage("java..", "org.jspecify..", "cn.linkage.contracts.codes..")
                                        .or(MODEL)),
                noClasses()
                        .that(resideInAPackage("..application.."))
                        .should()
                        .dependOnClassesThat(resideInAnyPackage("..adapter..", "org.springframework.jdbc..")),
                noClasses()
                        .that(resideInAPackage("..adapter.web.."))
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(
                                "..adapter.persistence..", "java.sql..", "org.springframework.jdbc..")),
                noClasses()
                        .that(resideInAPackage("..adapter.persistence.."))
                        .should()
                        .dependOnClassesThat(resideInAnyPackage("..adapter.web..", "org.springframework.web..")),
                noClasses()
                        .should()
                        .dependOnClassesThat(resideInAPackage("cn.linkage..")
                                .and(not(resideInAnyPackage(
                                        ROOT + "..", "cn.linkage.contracts..", "cn.linkage.starter..")))),
                classes().that().haveSimpleNameEndingWith("Controller").should().bePackagePrivate());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_service_keeps_every_rule(ArchRule rule) {
        rule.check(SERVICE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_rule_finds_what_is_planted_against_it(ArchRule rule) {
        assertThatThrownBy(() -> rule.check(PLANTED)).isInstanceOf(AssertionError.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"..model..", "..application..", "..adapter.web..", "..adapter.persistence.."})
    void every_package_that_a_rule_names_has_classes(String pattern) {
        assertThat(SERVICE.stream().filter(resideInAPackage(pattern))).isNotEmpty();
    }

    @Test
    void features_use_only_each_others_public_face_and_go_in_no_circle() {
        ApplicationModules modules = ApplicationModules.of(EnterpriseServiceApplication.class);
        assertThat(modules.stream().map(module -> module.getIdentifier().toString()))
                .contains(
                        "enterprise",
                        "registration",
                        "membership",
                        "technologyvicepresident",
                        "offer",
                        "cultivation",
                        "contact",
                        "audit",
                        "access",
                        "publication");
        modules.verify();
    }
}
