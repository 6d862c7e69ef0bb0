package io.github.apprunnerclient.oracle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.retries.StandardRetryStrategy;
import software.amazon.awssdk.retries.api.BackoffStrategy;

/** Which hooks of an execution interceptor run, in which order, and what each sees, against the official client. */
class InterceptorOracleTest {
    private static final Reply BUSY = Reply.of(503, "busy").body(ErrorReplies.error("A"));
    private static final Reply REFUSED = Reply.of(400, "refused").body(ErrorReplies.error("InvalidRequestException"));

    private static final Duration LIMIT = Duration.ofSeconds(2);

    private static final String CALL_TIME_OUT = "the call's time-out";
    private static final String INTERRUPTED = "an interrupted thread";
    private static final String ALL_FAILURES =
            "Failure hooks run for every failure, or the scopes of tracing interceptors leak";

    /** An endpoint override and FIPS exclude each other. */
    private static final ProfileFile FIPS = ProfileFile.builder()
            .type(ProfileFile.Type.CONFIGURATION)
            .content(new ByteArrayInputStream("[default]\nuse_fips_endpoint = true\n".getBytes(UTF_8)))
            .build();

    /** @param ours what our hooks are meant to be, given the official client's, where they differ; else null */
    record Case(String name, Consumer<Setup> given, String reason, UnaryOperator<List<String>> ours) {
        Case(String name, Consumer<Setup> given) {
            this(name, given, null, null);
        }

        Case differs(String why, UnaryOperator<List<String>> as) {
            return new Case(name, given, why, as);
        }

        boolean timesOut() {
            return name.contains("time-out");
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static ComparedCalls<Case> calls;

    @BeforeAll
    static void beginWhatWaits() throws Exception {
        calls = new ComparedCalls<>(InterceptorOracleTest::hooks);
        for (Side side : Side.values()) {
            // No limit is to run while classes are loaded.
            calls.seen(side, replying("success", Reply.created()));
        }
        for (Side side : Side.values()) {
            blockingCases().filter(Case::timesOut).forEach(given -> calls.begin(side, given));
        }
    }

    @AfterAll
    static void end() {
        calls.close();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void hooks_run_as_in_the_official_client(Side side, Case given) throws Exception {
        List<String> official = calls.seen(side, given);
        List<String> ours = calls.seen(side.ours(), given);

        if (given.ours() == null) {
            assertThat(ours).isEqualTo(official);
        } else {
            assertThat(ours)
                    .as(given.reason())
                    .isNotEqualTo(official)
                    .isEqualTo(given.ours().apply(official));
        }
    }

    static Stream<Arguments> cases() {
        return Stream.concat(
                blockingCases().map(given -> Arguments.of(Side.OFFICIAL, given)),
                asynchronousCases().map(given -> Arguments.of(Side.OFFICIAL_ASYNC, given)));
    }

    private static Stream<Case> asynchronousCases() {
        return blockingCases()
                .filter(given -> !given.name().equals(INTERRUPTED)) // Nobody waits.
                .map(given -> given.name().equals(CALL_TIME_OUT)
                        ? given.differs(ALL_FAILURES, InterceptorOracleTest::timeOutIsTold)
                        : given);
    }

    private static Stream<Case> blockingCases() {
        String noStaleReply = "No attempt is shown the reply to the one before it";
        String notRepeated = "A call that succeeded is not repeated because its reply can't be read";
        return Stream.of(
                replying("success", Reply.created()),
                replying("no body", Reply.of(204, "empty").withoutBody()),
                replying("a retry", BUSY, Reply.created()).differs(noStaleReply, InterceptorOracleTest::freshAttempts),
                replying("retries in vain", BUSY).differs(noStaleReply, InterceptorOracleTest::freshAttempts),
                replying("a service error", REFUSED),
                replying("a reply that can't be read", Reply.of(200, "HTML").body("<html>"))
                        .differs(notRepeated, InterceptorOracleTest::oneAttempt),
                new Case("a broken connection", setup -> setup.http(new ScriptedHttpClient().breaks())),
                new Case(
                                "a reply, then broken connections",
                                setup -> setup.http(
                                        new ScriptedHttpClient().replies(BUSY).breaks()))
                        .differs(noStaleReply, InterceptorOracleTest::freshAttempts),
                new Case(
                        "the attempt's time-out",
                        setup -> setup.http(new ScriptedHttpClient().stalls())
                                .client(c -> c.apiCallAttemptTimeout(LIMIT))),
                new Case(
                        CALL_TIME_OUT,
                        setup -> setup.http(new ScriptedHttpClient().stalls()).client(c -> c.apiCallTimeout(LIMIT))),
                new Case(INTERRUPTED, setup -> Thread.currentThread().interrupt()),
                new Case(
                                "no credentials",
                                setup -> setup.credentials(() -> {
                                    throw SdkClientException.create("none");
                                }))
                        .differs(ALL_FAILURES, official -> failureBefore("beforeTransmission", ", request")),
                new Case("no endpoint", setup -> setup.client(c -> c.defaultProfileFile(FIPS)))
                        .differs(ALL_FAILURES, official -> failureBefore("beforeMarshalling", "")),
                new Case(
                                "a request that breaks a rule",
                                setup -> setup.connectionName("abc")
                                        .http(new ScriptedHttpClient().replies(Reply.created())))
                        .differs("Such a request is not sent", official -> failure(official, "beforeMarshalling", "")));
    }

    private static List<String> freshAttempts(List<String> official) {
        return official.stream()
                .map(hook -> hook.startsWith("beforeTransmission")
                        ? hook.replaceFirst(" after reply \\d+$", "")
                        : hook.replace("SdkClientException, request, reply 503", "SdkClientException, request"))
                .toList();
    }

    private static List<String> timeOutIsTold(List<String> official) {
        List<String> ours = new ArrayList<>(official);
        ours.addAll(
                indexOf("result", official),
                List.of(
                        "modifyException: ApiCallTimeoutException, request",
                        "onExecutionFailure: ApiCallTimeoutException, request"));
        return ours;
    }

    private static List<String> oneAttempt(List<String> official) {
        List<String> ours = new ArrayList<>(official);
        int second = indexOf("beforeTransmission: attempt=2", official);
        ours.subList(second, indexOf("modifyException", official)).clear();
        return ours;
    }

    private static List<String> failureBefore(String hook, String seen) {
        return failure(hooks(Side.OFFICIAL, replying("success", Reply.created())), hook, seen);
    }

    /** As {@code successful} until {@code hook} would run, and then a failure. */
    private static List<String> failure(List<String> successful, String hook, String seen) {
        List<String> ours = new ArrayList<>(successful.subList(0, indexOf(hook, successful)));
        ours.add("modifyException: SdkClientException" + seen);
        ours.add("onExecutionFailure: SdkClientException" + seen);
        ours.add("result: SdkClientException");
        return ours;
    }

    private static int indexOf(String start, List<String> hooks) {
        for (int i = 0; i < hooks.size(); i++) {
            if (hooks.get(i).startsWith(start)) {
                return i;
            }
        }
        throw new AssertionError("No " + start + " in " + hooks);
    }

    private static List<String> hooks(Side side, Case given) {
        RecordingInterceptor recording = new RecordingInterceptor();
        Setup setup = new Setup()
                .client(c -> c.addExecutionInterceptor(recording)
                        .retryStrategy(StandardRetryStrategy.builder()
                                .maxAttempts(3)
                                .backoffStrategy(BackoffStrategy.retryImmediately())
                                .throttlingBackoffStrategy(BackoffStrategy.retryImmediately())
                                .build()));
        given.given().accept(setup);
        Map<String, Object> facts = side.createConnection(setup);
        Thread.interrupted();
        recording.hooks.add("result: " + facts.get("result"));
        return recording.hooks;
    }

    private static Case replying(String name, Reply... replies) {
        return new Case(name, setup -> setup.http(new ScriptedHttpClient().replies(replies)));
    }
}
