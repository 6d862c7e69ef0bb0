package io.github.apprunnerclient.internal.call;

import io.github.apprunnerclient.internal.config.BuilderOptions;
import io.github.apprunnerclient.internal.config.ClientSettingsResolver;
import io.github.apprunnerclient.internal.metrics.ExchangeMetrics;
import io.github.apprunnerclient.internal.protocol.AllOperations;
import io.github.apprunnerclient.model.AppRunnerRequest;
import io.github.apprunnerclient.model.AppRunnerResponse;
import io.github.apprunnerclient.model.CreateConnectionRequest;
import io.github.apprunnerclient.model.CreateConnectionResponse;
import io.github.apprunnerclient.model.ProviderType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Function;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.ClientType;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.IdentityProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.StandardRetryStrategy;
import software.amazon.awssdk.retries.api.BackoffStrategy;

/** Drives calls without I/O: attempts end as the script says, and waiting turns the clock. */
final class ScriptedService {
    static final String CREATED =
            "{\"Connection\":{\"ConnectionName\":\"my-connection\",\"Status\":\"PENDING_HANDSHAKE\"}}";
    static final Progress SENT = new Progress(true, null);
    static final Duration BACKOFF = Duration.ofSeconds(1);

    final HandTurnedClock clock = new HandTurnedClock();
    final List<SdkHttpRequest> requests = new ArrayList<>();
    final List<byte[]> bodies = new ArrayList<>();
    final List<Duration> limits = new ArrayList<>();
    final List<Duration> waits = new ArrayList<>();
    int clockReadings;
    private final Deque<Function<ApiCall<?>, Step<?>>> script = new ArrayDeque<>();
    private final ApiCallFactory calls;

    IdentityProvider<? extends AwsCredentialsIdentity> credentials =
            StaticCredentialsProvider.create(AwsBasicCredentials.create("AKID", "SECRET"));
    Duration authenticationTime = Duration.ZERO;
    ExchangeMetrics exchange; // of the last request; null if nobody publishes

    ScriptedService() {
        this(o -> {});
    }

    ScriptedService(Consumer<ClientOverrideConfiguration.Builder> overrides) {
        this(ClientType.SYNC, overrides);
    }

    ScriptedService(ClientType clientType, Consumer<ClientOverrideConfiguration.Builder> overrides) {
        ClientOverrideConfiguration.Builder configuration = ClientOverrideConfiguration.builder()
                .retryStrategy(StandardRetryStrategy.builder()
                        .maxAttempts(3)
                        .backoffStrategy(BackoffStrategy.fixedDelayWithoutJitter(BACKOFF))
                        .throttlingBackoffStrategy(BackoffStrategy.fixedDelayWithoutJitter(BACKOFF.multipliedBy(2)))
                        .build());
        overrides.accept(configuration);
        calls = new ApiCallFactory(
                new ClientSettingsResolver(new BuilderOptions()
                                .region(Region.US_EAST_1)
                                .credentialsProvider(provider())
                                .overrideConfiguration(configuration.build()))
                        .resolve(clientType, "Scripted", "AK"),
                plugins -> {
                    throw new AssertionError("no request has plugins");
                },
                clock,
                () -> {
                    clockReadings++;
                    return clock.nanoTime();
                });
    }

    private IdentityProvider<AwsCredentialsIdentity> provider() {
        return new IdentityProvider<>() {
            @Override
            public Class<AwsCredentialsIdentity> identityType() {
                return AwsCredentialsIdentity.class;
            }

            @Override
            public java.util.concurrent.CompletableFuture<? extends AwsCredentialsIdentity> resolveIdentity(
                    software.amazon.awssdk.identity.spi.ResolveIdentityRequest request) {
                clock.advance(authenticationTime);
                return credentials.resolveIdentity(request);
            }
        };
    }

    ScriptedService replies(int status, String body, String... headers) {
        return thenDo(call -> call.replied(new HttpReply(head(status, headers), utf8(body), null)));
    }

    ScriptedService repliesPartly(int status, String body, IOException failure, String... headers) {
        return thenDo(call -> call.replied(new HttpReply(head(status, headers), utf8(body), failure)));
    }

    /** After the request was sent, or at least begun to be. */
    ScriptedService breaks(Exception failure) {
        return thenDo(call -> call.broken(failure, SENT));
    }

    ScriptedService breaksUnsent(Exception failure) {
        return thenDo(call -> call.broken(failure, Progress.NONE));
    }

    ScriptedService stalls() {
        return stallsAfterHead(null);
    }

    ScriptedService stallsAfterHead(SdkHttpResponse head) {
        return thenDo(call -> {
            clock.advance(limits.get(limits.size() - 1));
            return call.timedOut(new Progress(true, head));
        });
    }

    ScriptedService isInterrupted(SdkHttpResponse head) {
        return thenDo(call -> call.interrupted(new Progress(true, head)));
    }

    ScriptedService thenDo(Function<ApiCall<?>, Step<?>> event) {
        script.add(event);
        return this;
    }

    CreateConnectionResponse createConnection() {
        return createConnection(r -> {});
    }

    CreateConnectionResponse createConnection(Consumer<CreateConnectionRequest.Builder> changes) {
        CreateConnectionRequest.Builder request = CreateConnectionRequest.builder()
                .connectionName("my-connection")
                .providerType(ProviderType.GITHUB);
        changes.accept(request);
        return (CreateConnectionResponse) call(request.build());
    }

    <RequestT extends AppRunnerRequest> AppRunnerResponse call(RequestT request) {
        return drive(calls.newCall(AllOperations.of(request), request));
    }

    private <ResponseT extends AppRunnerResponse> ResponseT drive(ApiCall<ResponseT> call) {
        Step<ResponseT> step = call.start();
        while (true) {
            if (step instanceof Step.Authenticate<ResponseT> authenticate) {
                try {
                    step = call.authenticated(authenticate.resolveIdentity().join());
                } catch (CompletionException e) {
                    step = call.notAuthenticated(e.getCause());
                } catch (RuntimeException e) {
                    step = call.notAuthenticated(e);
                }
            } else if (step instanceof Step.Send<ResponseT> send) {
                requests.add(send.request());
                bodies.add(send.body());
                limits.add(send.limit());
                exchange = send.metrics();
                step = next(call);
            } else if (step instanceof Step.Wait<ResponseT> wait) {
                waits.add(wait.delay());
                clock.advance(wait.delay());
                step = call.waited();
            } else if (step instanceof Step.Done<ResponseT> done) {
                return done.response();
            } else {
                Throwable failure = ((Step.Failed<ResponseT>) step).failure();
                if (failure instanceof Error error) {
                    throw error;
                }
                throw (RuntimeException) failure;
            }
        }
    }

    @SuppressWarnings("unchecked") // a call answers with steps of its own
    private <ResponseT extends AppRunnerResponse> Step<ResponseT> next(ApiCall<ResponseT> call) {
        return (Step<ResponseT>) script.remove().apply(call);
    }

    static SdkHttpResponse head(int status, String... headers) {
        SdkHttpResponse.Builder head = SdkHttpResponse.builder().statusCode(status);
        for (int i = 0; i < headers.length; i += 2) {
            head.appendHeader(headers[i], headers[i + 1]);
        }
        return head.build();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
