package io.github.apprunnerclient.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.auth.signer.AwsSignerExecutionAttribute;
import software.amazon.awssdk.awscore.AwsExecutionAttribute;
import software.amazon.awssdk.core.interceptor.ExecutionAttribute;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.SdkExecutionAttribute;
import software.amazon.awssdk.metrics.MetricCollector;

/** What each hook can read in the public execution attributes, against the official client. */
class ExecutionAttributeOracleTest {
    /** What the official client has and ours has not, and why. */
    private static final Map<String, String> MISSING = Map.of(
            "AWS_SIGV4A_SIGNING_REGION_SET",
            "an empty set: App Runner takes no SigV4a signatures",
            "PROFILE_FILE",
            "deprecated, and the file would be read for it in every call: PROFILE_FILE_SUPPLIER has it");

    /** What ours has later, and why. */
    private static final Map<String, String> NOT_BEFORE_THE_SIGNATURE =
            Map.of("AWS_CREDENTIALS", "credentials are asked for before each attempt, not once at the beginning");

    @ParameterizedTest
    @EnumSource(names = {"OFFICIAL", "OFFICIAL_ASYNC"})
    void attributes_are_those_of_the_official_client(Side side) {
        Map<String, Map<String, Object>> official = read(side);
        Map<String, Map<String, Object>> ours = read(side.ours());

        assertThat(ours.keySet()).isEqualTo(official.keySet());
        boolean signed = false;
        for (String hook : official.keySet()) {
            signed |= hook.equals("beforeTransmission");
            Map<String, Object> expected = official.get(hook);
            assertThat(ours.get(hook))
                    .as(hook)
                    .doesNotContainKeys(MISSING.keySet().toArray(String[]::new));
            expected.keySet().removeAll(MISSING.keySet());
            if (!signed) {
                assertThat(expected.keySet()).as(hook).containsAll(NOT_BEFORE_THE_SIGNATURE.keySet());
                expected.keySet().removeAll(NOT_BEFORE_THE_SIGNATURE.keySet());
            }
            assertThat(ours.get(hook)).as(hook).isEqualTo(expected);
        }
        assertThat(signed).isTrue();
    }

    private static Map<String, Map<String, Object>> read(Side side) {
        Map<String, Map<String, Object>> seen = Collections.synchronizedMap(new LinkedHashMap<>());
        RecordingInterceptor reading = new RecordingInterceptor() {
            @Override
            protected void record(String hook, Object shown, ExecutionAttributes attributes) {
                seen.put(hook, publicAttributes(attributes));
            }
        };
        side.createConnection(new Setup()
                .http(new ScriptedHttpClient().replies(Reply.created()))
                .client(c -> c.addExecutionInterceptor(reading)));
        return seen;
    }

    private static Map<String, Object> publicAttributes(ExecutionAttributes attributes) {
        Map<String, Object> values = new TreeMap<>();
        for (Class<?> holder :
                List.of(SdkExecutionAttribute.class, AwsExecutionAttribute.class, AwsSignerExecutionAttribute.class)) {
            for (Field field : holder.getDeclaredFields()) {
                Object value = ExecutionAttribute.class.isAssignableFrom(field.getType())
                        ? attributes.getAttribute(attribute(field))
                        : null;
                if (value != null) {
                    values.put(field.getName(), comparable(value));
                }
            }
        }
        return values;
    }

    private static ExecutionAttribute<?> attribute(Field field) {
        try {
            return (ExecutionAttribute<?>) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static Object comparable(Object value) {
        if (value instanceof Supplier<?> supplier) {
            return supplier.get();
        }
        if (value instanceof MetricCollector collector) {
            return collector.getClass();
        }
        // Ours is the URI of a request, which ends in a slash.
        return value instanceof URI ? value.toString().replaceFirst("/$", "") : value.toString();
    }
}
