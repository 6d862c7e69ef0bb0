package io.github.apprunnerclient.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the testkit asks of those who use it. */
class TestkitDependenciesTest {
    private static final JavaClasses TESTKIT = new ClassFileImporter().importPath(Path.of("target/testkit-classes"));

    // WireMock's shaded copies have other names in its other artifact; the client's internals are nobody's.
    @Test
    void the_testkit_needs_WireMock_JUnit_and_what_a_user_of_the_client_has() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "javax.crypto..",
                        "com.github.tomakehurst.wiremock..",
                        "com.fasterxml.jackson.core",
                        "org.junit.jupiter.api.extension",
                        "org.jspecify.annotations",
                        "software.amazon.awssdk..",
                        "io.github.apprunnerclient",
                        "io.github.apprunnerclient.model",
                        "io.github.apprunnerclient.internal",
                        "io.github.apprunnerclient.internal.http",
                        "io.github.apprunnerclient.internal.protocol",
                        "com.google.errorprone.annotations.concurrent",
                        "io.github.apprunnerclient.testkit")
                .check(TESTKIT);
    }

    @Test
    void signatures_are_not_checked_by_what_makes_them() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "software.amazon.awssdk.http.auth..",
                        "software.amazon.awssdk.auth.signer..",
                        "software.amazon.awssdk.awscore..",
                        "software.amazon.awssdk.services..")
                .check(TESTKIT);
    }
}
