package io.github.apprunnerclient.model;

import static io.github.apprunnerclient.model.OfficialModels.OFFICIAL;
import static io.github.apprunnerclient.model.OfficialModels.OURS;
import static io.github.apprunnerclient.model.OfficialModels.builderOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.apprunnerclient.oracle.Accessors;
import io.github.apprunnerclient.oracle.Flavour;
import io.github.apprunnerclient.oracle.ModelValues;
import io.github.apprunnerclient.oracle.OfficialJar;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.utils.builder.SdkBuilder;

/** Each method of each builder, told the same as the official one: it makes the same model. */
class BuilderParityTest {
    private static final AwsRequestOverrideConfiguration OVERRIDE = AwsRequestOverrideConfiguration.builder()
            .putHeader("x-custom", "value")
            .build();

    /** A method of an official builder. */
    record Setter(String model, Method official) {
        static Stream<Setter> of(String model) {
            try {
                return Arrays.stream(Class.forName(OFFICIAL + "model." + model + "$Builder")
                                .getDeclaredMethods())
                        .filter(method -> !method.isSynthetic() && method.getParameterCount() == 1)
                        .map(method -> new Setter(model, method));
            } catch (ClassNotFoundException e) {
                throw new AssertionError(e);
            }
        }

        Class<?> parameter() {
            return official.getParameterTypes()[0];
        }

        boolean sets(String member) {
            return official.getName().equalsIgnoreCase(member);
        }

        /** As text: a model's text says all that is in it, but for what is sensitive. */
        Object built(String clientPackage, Object argument) throws ReflectiveOperationException {
            SdkPojo builder = builderOf(clientPackage + "model." + model);
            Method method = Class.forName(clientPackage + "model." + model + "$Builder")
                    .getMethod(official.getName(), in(clientPackage, parameter()));
            try {
                assertThat(method.invoke(builder, argument)).isSameAs(builder);
            } catch (InvocationTargetException e) {
                return e.getCause().getClass();
            }
            return Accessors.values(((SdkBuilder<?, ?>) builder).build());
        }

        @Override
        public String toString() {
            return model + "." + official.getName() + "(" + parameter().getSimpleName() + ")";
        }
    }

    static Stream<Setter> setters() {
        return OfficialJar.models().flatMap(Setter::of);
    }

    static Stream<Setter> settersThatTakeNull() {
        return setters()
                .filter(setter -> !setter.parameter().isArray()
                        && setter.parameter() != Consumer.class
                        && !setter.official().getName().equals("overrideConfiguration"));
    }

    @Test
    void no_method_is_left_out() {
        assertThat(setters().map(Setter::toString))
                .hasSizeGreaterThan(400)
                .contains(
                        "CreateServiceRequest.sourceConfiguration(Consumer)",
                        "CreateServiceRequest.overrideConfiguration(AwsRequestOverrideConfiguration)",
                        "ImageConfiguration.runtimeEnvironmentVariables(Map)",
                        "DescribeCustomDomainsResponse.vpcDNSTargets(VpcDNSTarget[])",
                        "VpcConnector.status(VpcConnectorStatus)");
    }

    @ParameterizedTest
    @MethodSource("setters")
    void the_same_argument_makes_the_same_model(Setter setter) throws Exception {
        Object official = setter.built(OFFICIAL, argument(OFFICIAL, setter));
        assertThat(official).isInstanceOf(Map.class);
        assertThat(setter.built(OURS, argument(OURS, setter))).isEqualTo(official);
    }

    @ParameterizedTest
    @MethodSource("settersThatTakeNull")
    void null_makes_the_same_model(Setter setter) throws Exception {
        Object official = setter.built(OFFICIAL, null);
        assertThat(official).isInstanceOf(Map.class);
        assertThat(setter.built(OURS, null)).isEqualTo(official);
    }

    private static Object argument(String clientPackage, Setter setter) throws ReflectiveOperationException {
        Class<?> parameter = in(clientPackage, setter.parameter());
        if (setter.official().getName().equals("overrideConfiguration")) {
            Consumer<AwsRequestOverrideConfiguration.Builder> consumer = b -> b.putHeader("x-custom", "value");
            return parameter == Consumer.class ? consumer : OVERRIDE;
        }
        Object value = ModelValues.of(setter.model(), Flavour.EVERYTHING).members().entrySet().stream()
                .filter(member -> setter.sets(member.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No member for " + setter));
        if (parameter == Consumer.class) {
            return filling((ModelValues) value);
        }
        if (parameter == Consumer[].class) {
            return ((List<?>) value)
                    .stream().map(element -> filling((ModelValues) element)).toArray(Consumer[]::new);
        }
        if (parameter.isEnum()) {
            return parameter.getMethod("fromValue", String.class).invoke(null, value);
        }
        Object converted = ModelValues.converted(value, clientPackage + "model");
        if (parameter.isArray()) {
            Collection<?> elements = (Collection<?>) converted;
            return elements.toArray((Object[]) Array.newInstance(parameter.getComponentType(), 0));
        }
        return converted;
    }

    private static Consumer<SdkPojo> filling(ModelValues values) {
        return values::fill;
    }

    /** The class of the same name. */
    private static Class<?> in(String clientPackage, Class<?> official) throws ClassNotFoundException {
        return official.getName().contains(OFFICIAL)
                ? Class.forName(official.getName().replace(OFFICIAL, clientPackage))
                : official;
    }
}
