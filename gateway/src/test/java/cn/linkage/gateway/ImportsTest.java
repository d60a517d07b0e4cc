package cn.linkage.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImportsTest {

    private static final JavaClasses GATEWAY = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("cn.linkage.gateway");

    private static final ArchRule NO_SERVICE = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "cn.linkage.enterprise..",
                    "cn.linkage.school..",
                    "cn.linkage.matching..",
                    "cn.linkage.engine..",
                    "cn.linkage.starter..");

    private static ArchRule withoutCycles(String packages) {
        return slices().matching(packages).should().beFreeOfCycles();
    }

    @Test
    void packages_depend_on_each_other_without_cycles() {
        withoutCycles("cn.linkage.gateway.(*)..").check(GATEWAY);
    }

    @Test
    void the_gateway_knows_no_service() {
        NO_SERVICE.check(GATEWAY);
    }

    @Test
    void the_rule_looks_at_every_package_and_sees_a_planted_cycle() {
        for (String name : List.of(
                "chain", "edge", "limit", "login", "page", "person", "problem", "route", "session", "setting")) {
            assertThat(GATEWAY.containPackage("cn.linkage.gateway." + name))
                    .as(name)
                    .isTrue();
        }
        JavaClasses planted = new ClassFileImporter().importPackages("cn.linkage.gateway.planted");
        assertThatThrownBy(
                        () -> withoutCycles("cn.linkage.gateway.planted.(*)..").check(planted))
                .isInstanceOf(AssertionError.class);
    }
}
