package io.github.apprunnerclient.internal.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.apprunnerclient.AppRunnerAsyncClientBuilder;
import io.github.apprunnerclient.AppRunnerClientBuilder;
import io.github.apprunnerclient.internal.config.ManualOptions.Place;
import io.github.apprunnerclient.internal.config.RefusedOptions.Asked;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.awscore.client.config.AwsAdvancedClientOption;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.client.config.SdkAdvancedClientOption;

/**
 * The manual's table of what is honoured: it has every option that the SDK takes; what it calls honoured has a test that
 * shows its effect; what it calls refused is refused by name.
 */
class HonouredOptionsTest {
    /** What only the asynchronous client honours. */
    private static final String ASYNCHRONOUS = "yes, asynchronous";

    @ParameterizedTest
    @EnumSource
    void the_table_has_every_option_of_the_SDK_and_no_other(Place place) throws IOException {
        assertThat(new TreeSet<>(ManualOptions.read().names(place))).isEqualTo(optionsOfTheSdk(place));
    }

    @ParameterizedTest
    @EnumSource
    void every_option_is_honoured_or_refused_or_not_there(Place place) throws IOException {
        ManualOptions table = ManualOptions.read();

        assertThat(table.names(place))
                .allMatch(name -> Stream.of("yes", ASYNCHRONOUS, "refused", "not there")
                        .anyMatch(fate -> table.names(place, fate).contains(name)));
    }

    @ParameterizedTest
    @EnumSource
    void what_is_honoured_has_a_test_of_its_effect(Place place) throws IOException {
        assertThat(HonouredOptions.TESTS.get(place).keySet())
                .containsExactlyInAnyOrderElementsOf(ManualOptions.read().names(place, "yes", ASYNCHRONOUS));
        assertThat(HonouredOptions.TESTS.get(place).values()).allMatch(HonouredOptions::isTest);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "BUILDER") // What one builder refuses is not there.
    void what_is_refused_is_tried(Place place) throws IOException {
        ManualOptions table = ManualOptions.read();

        assertThat(options(place, Asked.ASYNCHRONOUS))
                .containsExactlyInAnyOrderElementsOf(table.names(place, "refused"));
        assertThat(options(place, Asked.BLOCKING))
                .containsExactlyInAnyOrderElementsOf(table.names(place, "refused", ASYNCHRONOUS));
    }

    static Stream<RefusedOptions.Refused> a_refused_option_is_named() {
        return Stream.of(Place.values())
                .flatMap(place -> Stream.of(Asked.values()).flatMap(asked -> RefusedOptions.of(place, asked)));
    }

    @ParameterizedTest
    @MethodSource
    void a_refused_option_is_named(RefusedOptions.Refused refused) {
        assertThatThrownBy(() -> refused.use().run())
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining(refused.option());
    }

    @Test
    void what_is_not_there_is_not_there() throws IOException {
        ManualOptions table = ManualOptions.read();

        assertThat(names(AppRunnerAsyncClientBuilder.class, any -> true))
                .doesNotContainAnyElementsOf(table.names(Place.BUILDER, "not there"));
        assertThat(names(AppRunnerClientBuilder.class, any -> true))
                .doesNotContainAnyElementsOf(table.names(Place.BUILDER, "not there", ASYNCHRONOUS));
    }

    private static List<String> options(Place place, Asked asked) {
        return RefusedOptions.of(place, asked)
                .map(RefusedOptions.Refused::option)
                .toList();
    }

    private static Set<String> optionsOfTheSdk(Place place) {
        return switch (place) {
            case BUILDER -> {
                Set<String> all = new TreeSet<>();
                for (Class<?> builder : List.of(
                        AppRunnerClientBuilder.class,
                        AppRunnerAsyncClientBuilder.class,
                        software.amazon.awssdk.services.apprunner.AppRunnerClientBuilder.class,
                        software.amazon.awssdk.services.apprunner.AppRunnerAsyncClientBuilder.class)) {
                    all.addAll(names(builder, any -> true));
                }
                all.remove("build");
                yield all;
            }
            case CLIENT -> {
                Set<String> getters = names(ClientOverrideConfiguration.class, HonouredOptionsTest::isGetter);
                getters.addAll(constants(SdkAdvancedClientOption.class));
                getters.addAll(constants(AwsAdvancedClientOption.class));
                yield getters;
            }
            case REQUEST -> names(AwsRequestOverrideConfiguration.class, HonouredOptionsTest::isGetter);
        };
    }

    private static Set<String> names(Class<?> type, Predicate<Method> wanted) {
        return Arrays.stream(type.getMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && wanted.test(method))
                .map(Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> constants(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> Modifier.isPublic(field.getModifiers()))
                .map(java.lang.reflect.Field::getName)
                .collect(Collectors.toSet());
    }

    private static boolean isGetter(Method method) {
        return method.getParameterCount() == 0
                && method.getDeclaringClass() != Object.class
                && !Set.of("toBuilder", "hashCode", "toString").contains(method.getName());
    }
}
