package io.github.apprunnerclient.internal.driver;

import static io.github.apprunnerclient.internal.driver.Clients.CREATED;
import static io.github.apprunnerclient.internal.driver.Clients.reply;

import io.github.apprunnerclient.AppRunnerAsyncClientBuilder;
import io.github.apprunnerclient.AppRunnerBaseClientBuilder;
import io.github.apprunnerclient.AppRunnerClientBuilder;
import io.github.apprunnerclient.endpoints.AppRunnerEndpointProvider;
import io.github.apprunnerclient.oracle.RecordingInterceptor;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.retry.RetryPolicy;
import software.amazon.awssdk.core.retry.conditions.RetryCondition;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.async.AsyncExecuteRequest;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.scheme.AuthScheme;
import software.amazon.awssdk.http.auth.spi.signer.AsyncSignRequest;
import software.amazon.awssdk.http.auth.spi.signer.AsyncSignedRequest;
import software.amazon.awssdk.http.auth.spi.signer.HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.SignRequest;
import software.amazon.awssdk.http.auth.spi.signer.SignedRequest;
import software.amazon.awssdk.http.nio.netty.NettyNioAsyncHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.IdentityProvider;
import software.amazon.awssdk.identity.spi.IdentityProviders;
import software.amazon.awssdk.identity.spi.ResolveIdentityRequest;
import software.amazon.awssdk.metrics.MetricCollection;
import software.amazon.awssdk.metrics.MetricPublisher;
import software.amazon.awssdk.retries.StandardRetryStrategy;
import software.amazon.awssdk.retries.api.AcquireInitialTokenRequest;
import software.amazon.awssdk.retries.api.AcquireInitialTokenResponse;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.retries.api.RecordSuccessRequest;
import software.amazon.awssdk.retries.api.RecordSuccessResponse;
import software.amazon.awssdk.retries.api.RefreshRetryTokenRequest;
import software.amazon.awssdk.retries.api.RefreshRetryTokenResponse;
import software.amazon.awssdk.retries.api.RetryStrategy;
import software.amazon.awssdk.utils.SdkAutoCloseable;

/** Every place where a call runs what its user wrote, and what comes of it when that throws. */
enum UserCode {
    BEFORE_EXECUTION(Outcome.THROWN, 0),
    MODIFY_REQUEST(Outcome.THROWN, 0),
    BEFORE_MARSHALLING(Outcome.THROWN, 0),
    AFTER_MARSHALLING(Outcome.THROWN, 0),
    MODIFY_HTTP_CONTENT(Outcome.THROWN, 0),
    MODIFY_HTTP_REQUEST(Outcome.THROWN, 0),
    BEFORE_TRANSMISSION(Outcome.THROWN, 0),
    AFTER_TRANSMISSION(Outcome.THROWN_AFTER_SUCCESS, 1),
    MODIFY_HTTP_RESPONSE(Outcome.THROWN_AFTER_SUCCESS, 1),
    BEFORE_UNMARSHALLING(Outcome.THROWN_AFTER_SUCCESS, 1),
    AFTER_UNMARSHALLING(Outcome.THROWN_AFTER_SUCCESS, 1),
    MODIFY_RESPONSE(Outcome.THROWN_AFTER_SUCCESS, 1),
    AFTER_EXECUTION(Outcome.THROWN_AFTER_SUCCESS, 1),
    MODIFY_EXCEPTION(Outcome.THROWN, 1, UserCode.REFUSED),
    ON_EXECUTION_FAILURE(Outcome.REFUSED_BY_SERVICE, 1, UserCode.REFUSED),
    BODY_OF_AN_INTERCEPTOR(Outcome.THROWN, 0) {
        @Override
        void put(Fault fault, Setup setup) {
            ContentStreamProvider stream = () -> {
                fault.strike();
                return InputStream.nullInputStream();
            };
            RequestBody body = RequestBody.fromContentProvider(stream, "");
            setup.overrides.addExecutionInterceptor(new ExecutionInterceptor() {
                @Override
                public Optional<RequestBody> modifyHttpContent(
                        Context.ModifyHttpRequest context, ExecutionAttributes attributes) {
                    return fault.isOn ? Optional.of(body) : context.requestBody();
                }
            });
        }
    },
    METRIC_PUBLISHER(Outcome.SUCCESS, 1) {
        @Override
        void put(Fault fault, Setup setup) {
            setup.overrides.addMetricPublisher(new MetricPublisher() {
                @Override
                public void publish(MetricCollection metrics) {
                    fault.strike();
                }

                @Override
                public void close() {}
            });
        }
    },
    PLUGIN_OF_A_REQUEST(Outcome.THROWN_UNNOTICED, 0) {
        @Override
        void put(Fault fault, Setup setup) {
            setup.request.addPlugin(configuration -> fault.strike());
        }
    },
    ENDPOINT_PROVIDER(Outcome.THROWN, 0) {
        @Override
        void put(Fault fault, Setup setup) {
            setup.builder.endpointProvider(params -> {
                fault.strike();
                return AppRunnerEndpointProvider.defaultProvider().resolveEndpoint(params);
            });
        }
    },
    FUTURE_OF_AN_ENDPOINT_PROVIDER(Outcome.CAUSE, 0) {
        @Override
        void put(Fault fault, Setup setup) {
            setup.builder.endpointProvider(params -> fault.future(
                    () -> AppRunnerEndpointProvider.defaultProvider().resolveEndpoint(params)));
        }
    },
    CREDENTIALS_PROVIDER(Outcome.THROWN, 0) {
        @Override
        void put(Fault fault, Setup setup) {
            setup.request.credentialsProvider(new Credentials(() -> {
                fault.strike();
                return Credentials.FOUND;
            }));
        }
    },
    FUTURE_OF_A_CREDENTIALS_PROVIDER(Outcome.THROWN, 0) {
        @Override
        void put(Fault fault, Setup setup) {
            setup.request.credentialsProvider(new Credentials(() -> fault.future(() -> Credentials.FOUND)));
        }
    },
    LATE_FUTURE_OF_A_CREDENTIALS_PROVIDER(Outcome.THROWN, 0) {
        @Override
        void put(Fault fault, Setup setup) {
            setup.request.credentialsProvider(new Credentials(
                    () -> CompletableFuture.runAsync(() -> Patience.sleep(1)).thenCompose(nothing -> {
                        fault.strike();
                        return Credentials.FOUND;
                    })));
        }
    },
    IDENTITY_PROVIDER_OF_AN_AUTH_SCHEME(Outcome.THROWN, 0) {
        @Override
        void put(Fault fault, Setup setup) {
            setup.builder.putAuthScheme(new SigV4(fault, () -> {}));
        }
    },
    SIGNER(Outcome.THROWN, 0) {
        @Override
        void put(Fault fault, Setup setup) {
            setup.builder.putAuthScheme(new SigV4(new Fault(null), fault::strike));
        }
    },
    FIRST_TOKEN_OF_A_RETRY_STRATEGY(Outcome.THROWN, 0) {
        @Override
        void put(Fault fault, Setup setup) {
            setup.overrides.retryStrategy(new Retries(fault, Retries.At.ACQUIRE));
        }
    },
    NEXT_TOKEN_OF_A_RETRY_STRATEGY(Outcome.THROWN, 1, UserCode.REFUSED) {
        @Override
        void put(Fault fault, Setup setup) {
            setup.overrides.retryStrategy(new Retries(fault, Retries.At.REFRESH));
        }
    },
    SUCCESS_OF_A_RETRY_STRATEGY(Outcome.THROWN_AFTER_SUCCESS, 1) {
        @Override
        void put(Fault fault, Setup setup) {
            setup.overrides.retryStrategy(new Retries(fault, Retries.At.SUCCESS));
        }
    },
    MAX_ATTEMPTS_OF_A_RETRY_STRATEGY(Outcome.THROWN, 0) {
        @Override
        void put(Fault fault, Setup setup) {
            setup.overrides.retryStrategy(new Retries(fault, Retries.At.MAX_ATTEMPTS));
        }
    },
    @SuppressWarnings("deprecation") // programs still give retry policies
    CONDITION_OF_A_RETRY_POLICY(Outcome.THROWN, 1, UserCode.REFUSED) {
        @Override
        void put(Fault fault, Setup setup) {
            RetryCondition condition = context -> {
                fault.strike();
                return false;
            };
            setup.overrides.retryPolicy(
                    RetryPolicy.builder().retryCondition(condition).build());
        }
    },
    HTTP_CLIENT(Outcome.CAUSE, 0) {
        @Override
        void put(Fault fault, Setup setup) {
            setup.sendWith(new Http(fault, Http.At.PREPARE), new AsyncHttp(fault, false));
        }
    },
    EXCHANGE_OF_AN_HTTP_CLIENT(Outcome.CAUSE, 0) {
        @Override
        void put(Fault fault, Setup setup) {
            setup.sendWith(new Http(fault, Http.At.CALL), new AsyncHttp(fault, true));
        }
    },
    ABORT_OF_AN_HTTP_CLIENT(Outcome.CAUSE, 0) {
        @Override
        void put(Fault fault, Setup setup) {
            setup.sendWith(new Http(fault, Http.At.ABORT), new AsyncHttp(fault, true));
        }
    },
    BODY_OF_AN_HTTP_CLIENT(Outcome.UNREADABLE, 1) {
        @Override
        void put(Fault fault, Setup setup) {
            setup.sendWith(new Http(fault, Http.At.BODY), null);
        }
    },
    ABORT_OF_A_BODY_OF_AN_HTTP_CLIENT(Outcome.UNREADABLE, 1) {
        @Override
        void put(Fault fault, Setup setup) {
            setup.sendWith(new Http(fault, Http.At.BODY_AND_ITS_ABORT), null);
        }
    };

    static final String REFUSED = "HTTP/1.1 400 Bad\r\nContent-Length: 2\r\n\r\n{}";

    /** What comes of a call in which user code throws. */
    enum Outcome {
        /** The caller gets what was thrown, as it is; interceptors hear of it, metrics are published. */
        THROWN,
        /** The same, and a suppressed exception says that the service has acted. */
        THROWN_AFTER_SUCCESS,
        /** The caller gets what was thrown, before interceptors or publishers are known. */
        THROWN_UNNOTICED,
        /** An exception is the cause of what the caller gets, an Error the caller gets as it is. */
        CAUSE,
        /** As {@link #CAUSE}, and the message, or a suppressed exception, says that the service has acted. */
        UNREADABLE,
        /** What was thrown is logged; the service's own refusal reaches the caller. */
        REFUSED_BY_SERVICE,
        /** What was thrown is logged. */
        SUCCESS
    }

    final Outcome outcome;
    /** How many requests go out for one call. */
    final int requests;

    final String reply;

    UserCode(Outcome outcome, int requests) {
        this(outcome, requests, reply(CREATED));
    }

    UserCode(Outcome outcome, int requests, String reply) {
        this.outcome = outcome;
        this.requests = requests;
        this.reply = reply;
    }

    /** Has {@code fault} strike here; by default in the interceptor's hook of this name. */
    void put(Fault fault, Setup setup) {
        setup.overrides.addExecutionInterceptor(new RecordingInterceptor() {
            @Override
            protected void record(String hook, Object shown, ExecutionAttributes attributes) {
                if (hook.equalsIgnoreCase(name().replace("_", ""))) {
                    fault.strike();
                }
            }
        });
    }

    /** What is thrown, as long as it is. */
    static final class Fault {
        final Throwable thrown;
        final AtomicInteger strikes = new AtomicInteger();
        volatile boolean isOn;

        Fault(Throwable thrown) {
            this.thrown = thrown;
        }

        void strike() {
            if (isOn) {
                strikes.incrementAndGet();
                if (thrown instanceof Error error) {
                    throw error;
                }
                throw (RuntimeException) thrown;
            }
        }

        <T> CompletableFuture<T> future(Supplier<CompletableFuture<T>> working) {
            if (isOn) {
                strikes.incrementAndGet();
                return CompletableFuture.failedFuture(thrown);
            }
            return working.get();
        }
    }

    /** What a test builds a client and its requests of. */
    static final class Setup {
        final AppRunnerBaseClientBuilder<?, ?> builder;
        final ClientOverrideConfiguration.Builder overrides;
        final AwsRequestOverrideConfiguration.Builder request = AwsRequestOverrideConfiguration.builder();
        final List<SdkAutoCloseable> httpClients = new ArrayList<>();
        boolean isPossible = true;

        Setup(AppRunnerBaseClientBuilder<?, ?> builder, ClientOverrideConfiguration.Builder overrides) {
            this.builder = builder;
            this.overrides = overrides;
        }

        void sendWith(SdkHttpClient httpClient, SdkAsyncHttpClient asyncHttpClient) {
            httpClients.add(httpClient);
            if (builder instanceof AppRunnerClientBuilder blocking) {
                blocking.httpClient(httpClient);
            } else if (asyncHttpClient != null) {
                httpClients.add(asyncHttpClient);
                ((AppRunnerAsyncClientBuilder) builder).httpClient(asyncHttpClient);
            } else {
                isPossible = false;
            }
        }
    }

    private record Credentials(Supplier<CompletableFuture<AwsCredentialsIdentity>> found)
            implements IdentityProvider<AwsCredentialsIdentity> {
        static final CompletableFuture<AwsCredentialsIdentity> FOUND =
                CompletableFuture.completedFuture(AwsCredentialsIdentity.create("AKID", "SECRET"));

        @Override
        public Class<AwsCredentialsIdentity> identityType() {
            return AwsCredentialsIdentity.class;
        }

        @Override
        public CompletableFuture<AwsCredentialsIdentity> resolveIdentity(ResolveIdentityRequest request) {
            return found.get();
        }
    }

    private record SigV4(Fault atIdentity, Runnable atSigning)
            implements AuthScheme<AwsCredentialsIdentity>, HttpSigner<AwsCredentialsIdentity> {
        @Override
        public String schemeId() {
            return "aws.auth#sigv4";
        }

        @Override
        public IdentityProvider<AwsCredentialsIdentity> identityProvider(IdentityProviders providers) {
            atIdentity.strike();
            return providers.identityProvider(AwsCredentialsIdentity.class);
        }

        @Override
        public HttpSigner<AwsCredentialsIdentity> signer() {
            return this;
        }

        @Override
        public SignedRequest sign(SignRequest<? extends AwsCredentialsIdentity> request) {
            atSigning.run();
            return AwsV4HttpSigner.create().sign(request);
        }

        @Override
        public CompletableFuture<AsyncSignedRequest> signAsync(
                AsyncSignRequest<? extends AwsCredentialsIdentity> request) {
            throw new UnsupportedOperationException();
        }
    }

    private record Retries(Fault fault, At at, RetryStrategy working) implements RetryStrategy {
        enum At {
            ACQUIRE,
            REFRESH,
            SUCCESS,
            MAX_ATTEMPTS
        }

        Retries(Fault fault, At at) {
            this(
                    fault,
                    at,
                    StandardRetryStrategy.builder()
                            .backoffStrategy(BackoffStrategy.fixedDelayWithoutJitter(Duration.ofMillis(1)))
                            .build());
        }

        @Override
        public AcquireInitialTokenResponse acquireInitialToken(AcquireInitialTokenRequest request) {
            strikeAt(At.ACQUIRE);
            return working.acquireInitialToken(request);
        }

        @Override
        public RefreshRetryTokenResponse refreshRetryToken(RefreshRetryTokenRequest request) {
            strikeAt(At.REFRESH);
            return working.refreshRetryToken(request);
        }

        @Override
        public RecordSuccessResponse recordSuccess(RecordSuccessRequest request) {
            strikeAt(At.SUCCESS);
            return working.recordSuccess(request);
        }

        @Override
        public int maxAttempts() {
            strikeAt(At.MAX_ATTEMPTS);
            return working.maxAttempts();
        }

        /** With them, only what this builds would be used. */
        @Override
        public boolean useClientDefaults() {
            return false;
        }

        @Override
        public Builder<?, ?> toBuilder() {
            return working.toBuilder();
        }

        private void strikeAt(At here) {
            if (here == at) {
                fault.strike();
            }
        }
    }

    private record Http(Fault fault, At at, SdkHttpClient working) implements SdkHttpClient {
        enum At {
            PREPARE,
            CALL,
            ABORT,
            BODY,
            BODY_AND_ITS_ABORT
        }

        Http(Fault fault, At at) {
            this(fault, at, UrlConnectionHttpClient.create());
        }

        @Override
        public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
            if (at == At.PREPARE) {
                fault.strike();
            }
            ExecutableHttpRequest prepared = working.prepareRequest(request);
            return new ExecutableHttpRequest() {
                @Override
                public HttpExecuteResponse call() throws java.io.IOException {
                    if (at == At.CALL || at == At.ABORT) {
                        fault.strike();
                    }
                    HttpExecuteResponse response = prepared.call();
                    return at == At.CALL || at == At.ABORT || !fault.isOn ? response : withFaultyBody(response);
                }

                @Override
                public void abort() {
                    prepared.abort();
                    if (at == At.ABORT) {
                        throw new IllegalStateException("abort");
                    }
                }
            };
        }

        private HttpExecuteResponse withFaultyBody(HttpExecuteResponse response) {
            InputStream faulty = new InputStream() {
                @Override
                public int read() {
                    fault.strike();
                    return -1;
                }
            };
            return HttpExecuteResponse.builder()
                    .response(response.httpResponse())
                    .responseBody(AbortableInputStream.create(faulty, () -> {
                        response.responseBody().ifPresent(AbortableInputStream::abort);
                        if (at == At.BODY_AND_ITS_ABORT) {
                            throw new IllegalStateException("abort");
                        }
                    }))
                    .build();
        }

        @Override
        public void close() {
            working.close();
        }
    }

    private record AsyncHttp(Fault fault, boolean inFuture, SdkAsyncHttpClient working) implements SdkAsyncHttpClient {
        AsyncHttp(Fault fault, boolean inFuture) {
            this(
                    fault,
                    inFuture,
                    NettyNioAsyncHttpClient.builder()
                            .eventLoopGroup(Clients.NettyThreads.SHARED)
                            .build());
        }

        @Override
        public CompletableFuture<Void> execute(AsyncExecuteRequest request) {
            if (inFuture) {
                return fault.future(() -> working.execute(request));
            }
            fault.strike();
            return working.execute(request);
        }

        @Override
        public void close() {
            working.close();
        }
    }
}
