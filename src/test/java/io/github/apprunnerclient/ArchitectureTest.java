package io.github.apprunnerclient;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.Predefined;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which package may use which, and what main code keeps away from. */
class ArchitectureTest {
    private static final String ROOT = "io.github.apprunnerclient";
    private static final String INTERNAL = ROOT + ".internal";
    private static final String ENTRY_POINTS = ROOT;
    private static final String MODEL = ROOT + ".model";
    private static final String WAITERS = ROOT + ".waiters";
    private static final String PAGINATORS = ROOT + ".paginators";
    private static final String ENDPOINTS = ROOT + ".endpoints";
    private static final String LIFECYCLE = INTERNAL + ".lifecycle";
    private static final String CALL = INTERNAL + ".call";
    private static final String CONFIG = INTERNAL + ".config";
    private static final String DATABIND = INTERNAL + ".databind";
    private static final String ENDPOINT = INTERNAL + ".endpoint";
    private static final String HTTP = INTERNAL + ".http";
    private static final String METRICS = INTERNAL + ".metrics";
    private static final String PROTOCOL = INTERNAL + ".protocol";
    private static final String DRIVER = INTERNAL + ".driver";
    private static final String SCHEMA = INTERNAL + ".schema";

    private static final String SDK = INTERNAL + ".sdk";
    private static final String NEWER_SDK = INTERNAL + ".newersdk";
    private static final String WARMUP = INTERNAL + ".warmup";

    private static final List<String> FIRST_CALL = List.of(CALL, METRICS, PROTOCOL, SCHEMA, ENDPOINT);

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    private record Arrows(String from, List<String> to) {}

    static Stream<Arrows> packages() {
        return Stream.of(
                new Arrows(
                        ENTRY_POINTS,
                        List.of(
                                WAITERS,
                                PAGINATORS,
                                ENDPOINTS,
                                INTERNAL,
                                WARMUP,
                                LIFECYCLE,
                                DRIVER,
                                CALL,
                                CONFIG,
                                ENDPOINT,
                                PROTOCOL,
                                SCHEMA,
                                MODEL)),
                new Arrows(
                        INTERNAL,
                        List.of(
                                ENTRY_POINTS,
                                ENDPOINTS,
                                HTTP,
                                DRIVER,
                                CALL,
                                CONFIG,
                                ENDPOINT,
                                PROTOCOL,
                                SCHEMA,
                                SDK,
                                MODEL)),
                new Arrows(WARMUP, List.of(ENTRY_POINTS, HTTP, MODEL)),
                new Arrows(LIFECYCLE, List.of(ENTRY_POINTS, PAGINATORS, ENDPOINT, PROTOCOL, SCHEMA, MODEL)),
                new Arrows(WAITERS, List.of(ENTRY_POINTS, LIFECYCLE, HTTP, SCHEMA, PROTOCOL, PAGINATORS, MODEL)),
                new Arrows(PAGINATORS, List.of(ENTRY_POINTS, SCHEMA, MODEL)),
                new Arrows(HTTP, List.of()),
                new Arrows(DRIVER, List.of(CALL, HTTP, METRICS, PROTOCOL, MODEL)),
                new Arrows(CALL, List.of(CONFIG, HTTP, METRICS, ENDPOINTS, ENDPOINT, PROTOCOL, SDK, MODEL)),
                new Arrows(CONFIG, List.of(ENDPOINTS, ENDPOINT, HTTP, SDK, MODEL)),
                new Arrows(ENDPOINTS, List.of(ENDPOINT)),
                new Arrows(ENDPOINT, List.of(ENDPOINTS, MODEL)),
                new Arrows(METRICS, List.of(SDK)),
                new Arrows(SDK, List.of()),
                new Arrows(NEWER_SDK, List.of(ENTRY_POINTS)),
                new Arrows(PROTOCOL, List.of(SCHEMA, MODEL)),
                new Arrows(DATABIND, List.of(PROTOCOL, SCHEMA, MODEL)),
                new Arrows(MODEL, List.of(DATABIND, SCHEMA)),
                new Arrows(SCHEMA, List.of()));
    }

    @ParameterizedTest
    @MethodSource("packages")
    void a_package_uses_only_the_packages_its_arrows_point_to(Arrows arrows) {
        classes()
                .that()
                .resideInAPackage(arrows.from())
                .should(notDependOn(
                        "any package but " + arrows.to(),
                        target -> target.getPackageName().startsWith(ROOT)
                                && !target.getPackageName().equals(arrows.from())
                                && !arrows.to().contains(target.getPackageName())))
                .allowEmptyShould(true)
                .check(MAIN);
    }

    // Who runs with an older SDK than the one that main is compiled with has classes that can't be linked: these.
    @Test
    void nothing_names_a_class_that_refers_to_newer_versions_of_the_SDK() {
        classes()
                .that()
                .resideOutsideOfPackage(NEWER_SDK)
                .should(notDependOn(
                        "a class of " + NEWER_SDK,
                        target -> target.getPackageName().equals(NEWER_SDK)))
                .check(MAIN);
        assertThat(MAIN.stream()
                        .filter(javaClass -> javaClass.getPackageName().equals(NEWER_SDK)
                                && !javaClass.getSimpleName().equals("package-info"))
                        .map(JavaClass::getSimpleName))
                .containsExactly("AppRunnerWarmUpProvider");
    }

    @Test
    void models_name_data_binding_in_annotations_only() {
        classes()
                .that()
                .resideInAPackage(MODEL)
                .should(dependOnlyInAnnotationsOn(
                        "data binding", target -> target.getPackageName().equals(DATABIND) || isDataBinding(target)))
                .allowEmptyShould(true)
                .check(MAIN);
    }

    // A client call works with jackson-databind off the class path.
    @Test
    void data_binding_stays_in_its_package() {
        classes()
                .that()
                .resideOutsideOfPackages(DATABIND, MODEL)
                .should(notDependOn("data binding", ArchitectureTest::isDataBinding))
                .allowEmptyShould(true)
                .check(MAIN);
    }

    // The message of an exception may be null, which no message of ours should say.
    @Test
    void one_class_asks_a_failure_for_its_message() {
        noClasses()
                .that()
                .doNotHaveSimpleName("Reason")
                .and()
                // It may have no message itself.
                .doNotHaveSimpleName("AppRunnerException")
                .and()
                // What uses nothing but the JDK and the SDK: each does without a message where there is none.
                .resideOutsideOfPackage(HTTP)
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "it is getMessage() of a failure",
                        call -> call.getName().equals("getMessage")
                                && call.getTargetOwner().isAssignableTo(Throwable.class)))
                .check(MAIN);
    }

    @Test
    void no_class_depends_on_what_the_SDK_keeps_to_itself() {
        classes()
                .should(notDependOn("an @SdkInternalApi class", ArchitectureTest::isSdkInternal))
                .allowEmptyShould(true)
                .check(MAIN);
    }

    // The request pipeline is the weight that this client exists to leave out.
    @Test
    void no_class_depends_on_the_SDKs_request_pipeline() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "software.amazon.awssdk.core.client.handler..",
                        "software.amazon.awssdk.awscore.client.handler..",
                        "software.amazon.awssdk.core.internal.http..",
                        "software.amazon.awssdk.core.http..")
                .allowEmptyShould(true)
                .check(MAIN);
    }

    // A native image has only what it was told of; NativeImageTest watches a call for the same.
    @Test
    void
            no_class_reflects_on_another_or_reads_a_resource_but_for_lists_of_interceptors_and_newer_versions_of_the_SDK() {
        noClasses()
                .that()
                .doNotHaveSimpleName("ClassPathInterceptors")
                .and()
                .resideOutsideOfPackage(SDK)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.lang.reflect")
                .orShould()
                .callMethod(Class.class, "forName", String.class)
                .orShould()
                .callMethod(Class.class, "getResourceAsStream", String.class)
                .orShould()
                .callMethod(ClassLoader.class, "getResources", String.class)
                .orShould()
                .callMethod(ClassLoader.class, "getResourceAsStream", String.class)
                .check(MAIN);
    }

    @Test
    void the_first_call_meets_no_stream_and_no_regex() {
        noClasses()
                .that()
                .resideInAnyPackage(FIRST_CALL.toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.util.stream", "java.util.regex")
                .orShould()
                .callMethod(String.class, "matches", String.class)
                .orShould()
                .callMethod(String.class, "replaceAll", String.class, String.class)
                .orShould()
                .callMethod(String.class, "replaceFirst", String.class, String.class)
                .allowEmptyShould(true)
                .check(MAIN);
    }

    // A class file names the factory of its lambdas, method references and concatenations in its constant pool.
    @Test
    void the_first_call_links_no_lambda_and_no_concatenation() throws IOException {
        for (JavaClass javaClass : MAIN) {
            if (FIRST_CALL.contains(javaClass.getPackageName())) {
                assertThat(constantPool(javaClass))
                        .as(javaClass.getName())
                        .doesNotContain("java/lang/invoke/LambdaMetafactory")
                        .doesNotContain("java/lang/invoke/StringConcatFactory");
            }
        }
    }

    private static String constantPool(JavaClass javaClass) throws IOException {
        try (InputStream bytes =
                javaClass.getSource().orElseThrow().getUri().toURL().openStream()) {
            return new String(bytes.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    private static boolean isDataBinding(JavaClass javaClass) {
        return javaClass.getPackageName().startsWith("com.fasterxml.jackson.databind");
    }

    private static boolean isSdkInternal(JavaClass javaClass) {
        if (javaClass.isAnnotatedWith("software.amazon.awssdk.annotations.SdkInternalApi")) {
            return true;
        }
        return javaClass
                .getEnclosingClass()
                .filter(ArchitectureTest::isSdkInternal)
                .isPresent();
    }

    private static ArchCondition<JavaClass> notDependOn(String what, Predicate<JavaClass> forbidden) {
        return forbid("not depend on " + what, dependency -> forbidden.test(target(dependency)));
    }

    private static ArchCondition<JavaClass> dependOnlyInAnnotationsOn(String what, Predicate<JavaClass> forbidden) {
        return forbid(
                "depend on " + what + " only in annotations",
                dependency -> forbidden.test(target(dependency)) && !isInAnnotation(dependency));
    }

    private static ArchCondition<JavaClass> forbid(String description, Predicate<Dependency> forbidden) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass javaClass, ConditionEvents events) {
                for (Dependency dependency : javaClass.getDirectDependenciesFromSelf()) {
                    if (forbidden.test(dependency)) {
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static JavaClass target(Dependency dependency) {
        return dependency.getTargetClass().getBaseComponentType();
    }

    // ArchUnit tells an annotation from any other use in its description alone.
    private static boolean isInAnnotation(Dependency dependency) {
        return dependency.getDescription().contains("> is annotated with <")
                || dependency.getDescription().contains("> has annotation member of type <");
    }
}
