package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionsTest {
    private static final List<String> METRICS = List.of(
            "ApiCallDuration",
            "ApiCallSuccessful",
            "BackoffDelayDuration",
            "HttpStatusCode",
            "RetryCount",
            "ServiceCallDuration",
            "SigningDuration",
            "TimeToLastByte",
            "UnmarshallingDuration");
    private static final List<String> EACH_CLIENT = List.of(
            "created PENDING_HANDSHAKE",
            "retried",
            "refused ServiceQuotaExceededException No more, 1 attempts",
            "throttled AppRunnerException null, 3 attempts",
            "sent where an endpoint provider says",
            "waited, 2 polls",
            "intercepted [CreateConnection, ListConnections]",
            "metrics " + METRICS);

    private static final List<String> ran = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"2.30.0", "2.40.2", "2.46.10", "2.53.3", "2.57.8", "2.58.0", "2.59.1"})
    void runs_with_the_AWS_SDK(String version) throws Exception {
        ClassPath classPath = ClassPath.without("/software/amazon/awssdk/").with("sdk-" + version);

        assertEquals(lines(), Fork.run(Program.class, classPath, Map.of()));

        ran.add("AWS SDK " + version);
    }

    @Test
    void says_what_is_needed_below_2_30() throws Exception {
        ClassPath classPath = ClassPath.without("/software/amazon/awssdk/").with("sdk-2.28.0");

        List<String> printed = Fork.run(Program.class, classPath, Map.of());

        assertTrue(
                printed.get(0)
                        .endsWith("IllegalStateException: apprunner-client needs version 2.30.0 of the AWS SDK for Java"
                                + " or a newer one, but found sdk-core 2.28.0"),
                printed::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.15.0", "2.17.2", "2.22.4"})
    void runs_with_Jackson_core_alone(String version) throws Exception {
        ClassPath classPath = ClassPath.without("/com/fasterxml/jackson/").with("jackson-" + version, "/jackson-core/");

        assertEquals(lines(), Fork.run(Program.class, classPath, Map.of()));

        ran.add("Jackson core " + version);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.15.0", "2.17.2", "2.22.4"})
    void runs_with_data_binding(String version) throws Exception {
        ClassPath classPath = ClassPath.without("/com/fasterxml/jackson/").with("jackson-" + version);

        assertEquals(lines(), Fork.run(Program.class, classPath, Map.of()));
        assertEquals(
                List.of(
                        "{\"ConnectionName\":\"my-connection\",\"Status\":\"AVAILABLE\",\"CreatedAt\":1600000000} true"),
                Fork.run(DataBinding.class, classPath, Map.of()));

        ran.add("Jackson with data binding " + version);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AWS_NEW_RETRIES_2026=",
                "AWS_NEW_RETRIES_2026=true",
                "AWS_NEW_RETRIES_2026=false",
                "AWS_RETRY_MODE=legacy",
                "AWS_RETRY_MODE=adaptive",
                "AWS_MAX_ATTEMPTS=7"
            })
    void retries_as_the_official_client_does_on_the_same_SDK(String variable) throws Exception {
        ClassPath classPath = ClassPath.without("/software/amazon/awssdk/").with("official-client");
        String[] nameAndValue = variable.split("=", 2);
        Map<String, String> environment =
                nameAndValue[1].isEmpty() ? Map.of() : Map.of(nameAndValue[0], nameAndValue[1]);

        List<String> strategies = Fork.run(DefaultRetries.class, classPath, environment).stream()
                .filter(line -> line.contains("RetryStrategy("))
                .map(line -> line.replaceAll("[\\w.$]+(\\$\\$Lambda\\S*|)@\\w+", "…"))
                .map(line -> line.replaceAll("[\\w.$]+\\$\\$Lambda[^,\\])]*", "…"))
                .toList();

        assertEquals(2, strategies.size(), strategies::toString);
        assertEquals(strategies.get(0), strategies.get(1));
    }

    @AfterAll
    static void say_which_ran() {
        System.out.println("Ran with " + String.join(", ", ran));
    }

    private static List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("warmed up");
        lines.addAll(EACH_CLIENT);
        lines.addAll(EACH_CLIENT);
        lines.add("no reply, 2 earlier attempts");
        return lines;
    }
}
