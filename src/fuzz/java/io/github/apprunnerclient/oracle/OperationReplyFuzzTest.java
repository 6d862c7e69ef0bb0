package io.github.apprunnerclient.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apprunnerclient.model.AppRunnerException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.awscore.AwsClient;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.async.AsyncExecuteRequest;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;
import software.amazon.awssdk.http.async.SdkAsyncHttpResponseHandler;
import software.amazon.awssdk.retries.StandardRetryStrategy;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.utils.async.SimplePublisher;

/** Whatever an operation is answered: a response or a documented exception, soon, and nothing is done twice. */
class OperationReplyFuzzTest {
    private static final List<Side> OURS = List.of(Side.OURS, Side.OURS_ASYNC);
    private static final int ATTEMPTS = 3;
    private static final long SLOW = TimeUnit.SECONDS.toNanos(1);
    private static final Pattern NULL = Pattern.compile("(?<!')\\bnull\\b");

    private final Replying http = new Replying();
    private final Map<Side, AwsClient> clients = new EnumMap<>(Side.class);
    private final Map<OfficialOperation, SdkPojo> requests = new HashMap<>();
    private final Map<OfficialOperation, List<String>> bodies = new HashMap<>();

    OperationReplyFuzzTest() {
        StandardRetryStrategy retries = StandardRetryStrategy.builder()
                .maxAttempts(ATTEMPTS)
                .backoffStrategy(BackoffStrategy.retryImmediately())
                .throttlingBackoffStrategy(BackoffStrategy.retryImmediately())
                .circuitBreakerEnabled(false)
                .build();
        for (Side side : OURS) {
            clients.put(
                    side,
                    side.client(new Setup().http(http).asyncHttp(http.async()).client(c -> c.retryStrategy(retries))));
        }
    }

    @AfterEach
    void close() {
        clients.values().forEach(AwsClient::close);
    }

    @Test
    void a_reply_ends_in_a_response_or_a_documented_exception() {
        Seeds.tryOut("replies", random -> {
            OfficialOperation operation = OfficialOperation.ALL.get(random.nextInt(OfficialOperation.ALL.size()));
            Side side = OURS.get(random.nextInt(OURS.size()));
            MutatedReply reply =
                    new MutatedReply(random, bodies.computeIfAbsent(operation, OperationReplyFuzzTest::bodies));
            try {
                if (timed(side, operation, reply) > SLOW) {
                    // It may have been the machine's fault, once.
                    assertThat(timed(side, operation, reply)).isLessThan(SLOW);
                }
            } catch (Throwable e) {
                throw new AssertionError(operation + " by " + side + ", answered " + reply, e);
            }
        });
    }

    private long timed(Side side, OfficialOperation operation, MutatedReply reply) {
        SdkPojo request = requests.computeIfAbsent(operation, OperationReplyFuzzTest::request);
        http.reply = reply;
        http.sent.set(0);
        long start = System.nanoTime();
        Object response = null;
        SdkException failure = null;
        try {
            response = side.call(clients.get(side), operation.method(), request);
        } catch (SdkException e) {
            failure = e;
        }
        long time = System.nanoTime() - start;
        assertThat(http.sent.get()).as("requests sent").isBetween(1, reply.isSuccess() ? 1 : ATTEMPTS);
        if (failure == null) {
            assertThat(reply.isSuccess()).isTrue();
            assertThat(response.getClass().getSimpleName()).isEqualTo(operation.response());
            assertThat(response.toString()).isNotEmpty();
        } else {
            assertThat(failure).isInstanceOfAny(SdkClientException.class, AppRunnerException.class);
            assertThat(failure.getMessage()).isNotBlank();
            checkMessages(failure, reply.namesNull(), Collections.newSetFromMap(new IdentityHashMap<>()));
        }
        return time;
    }

    private static void checkMessages(Throwable failure, boolean namesNull, Set<Throwable> seen) {
        if (failure == null || !seen.add(failure)) {
            return;
        }
        String message = failure.getMessage();
        if (message != null) {
            assertThat(message).doesNotContain("SECRET", "Signature=");
            if (!namesNull) {
                assertThat(message).doesNotContainPattern(NULL);
            }
        }
        checkMessages(failure.getCause(), namesNull, seen);
        for (Throwable suppressed : failure.getSuppressed()) {
            checkMessages(suppressed, namesNull, seen);
        }
    }

    private static SdkPojo request(OfficialOperation operation) {
        return ModelValues.of(operation.request(), Flavour.EVERYTHING).in(Side.OURS.clientPackage());
    }

    private static List<String> bodies(OfficialOperation operation) {
        List<String> bodies = new ArrayList<>();
        for (Flavour flavour :
                List.of(Flavour.EVERYTHING, Flavour.UNKNOWN_ENUMS, Flavour.ODD_VALUES, Flavour.EMPTY_COLLECTIONS)) {
            bodies.add(ModelValues.of(operation.response(), flavour).json());
        }
        bodies.add("{}");
        bodies.add("");
        bodies.add("<html><body>Bad Gateway</body></html>");
        bodies.add("{\"message\":{\"a\":[1]},\"Message\":\"m\"}");
        for (String type : List.of(
                "InvalidRequestException",
                "com.amazonaws.apprunner#InternalServiceErrorException",
                "ThrottlingException",
                "ExpiredTokenException",
                "SomethingNew")) {
            bodies.add(ErrorReplies.error(type));
        }
        return bodies;
    }

    /** Without a network. */
    private static final class Replying implements SdkHttpClient {
        private final AtomicInteger sent = new AtomicInteger();
        private volatile MutatedReply reply;

        @Override
        public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
            return new ExecutableHttpRequest() {
                @Override
                public HttpExecuteResponse call() throws IOException {
                    sent.incrementAndGet();
                    return reply.response();
                }

                @Override
                public void abort() {}
            };
        }

        @Override
        public void close() {}

        /** The same for asynchronous callers, which are answered before they know that they have asked. */
        SdkAsyncHttpClient async() {
            return new SdkAsyncHttpClient() {
                @Override
                public CompletableFuture<Void> execute(AsyncExecuteRequest request) {
                    try {
                        sent.incrementAndGet();
                        answer(reply.response(), request.responseHandler());
                        return CompletableFuture.completedFuture(null);
                    } catch (IOException e) {
                        request.responseHandler().onError(e);
                        return CompletableFuture.failedFuture(e);
                    }
                }

                @Override
                public void close() {}
            };
        }

        private static void answer(HttpExecuteResponse response, SdkAsyncHttpResponseHandler handler)
                throws IOException {
            handler.onHeaders(response.httpResponse());
            SimplePublisher<ByteBuffer> body = new SimplePublisher<>();
            handler.onStream(body);
            try (InputStream content =
                    response.responseBody().map(InputStream.class::cast).orElseGet(InputStream::nullInputStream)) {
                byte[] part = new byte[16 * 1024];
                for (int count = content.read(part); count >= 0; count = content.read(part)) {
                    body.send(ByteBuffer.wrap(Arrays.copyOf(part, count)));
                }
                body.complete();
            } catch (IOException e) {
                body.error(e);
                throw e;
            }
        }
    }
}
