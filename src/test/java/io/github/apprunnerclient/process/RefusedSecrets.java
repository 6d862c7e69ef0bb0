package io.github.apprunnerclient.process;

import io.github.apprunnerclient.AppRunnerAsyncClient;
import io.github.apprunnerclient.AppRunnerAsyncClientBuilder;
import io.github.apprunnerclient.AppRunnerBaseClientBuilder;
import io.github.apprunnerclient.AppRunnerClient;
import io.github.apprunnerclient.AppRunnerClientBuilder;
import io.github.apprunnerclient.internal.driver.JoiningClient;
import io.github.apprunnerclient.internal.driver.RawServer;
import io.github.apprunnerclient.model.CreateServiceRequest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.awscore.AwsServiceClientConfiguration;
import software.amazon.awssdk.core.ApiName;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.client.config.SdkAdvancedClientOption;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.endpoints.Endpoint;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.scheme.AuthScheme;
import software.amazon.awssdk.http.auth.spi.signer.AsyncSignRequest;
import software.amazon.awssdk.http.auth.spi.signer.AsyncSignedRequest;
import software.amazon.awssdk.http.auth.spi.signer.HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.SignRequest;
import software.amazon.awssdk.http.auth.spi.signer.SignedRequest;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.IdentityProvider;
import software.amazon.awssdk.identity.spi.IdentityProviders;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;

/** Gives clients secrets that are refused, from every source of settings, and prints all there is to be seen of it. */
final class RefusedSecrets {
    static final String SECRET = "hunter2";

    /** What the source of one secret is, and how a client gets it from there. */
    record Source(String name, Consumer<Setup> setting) {}

    static final class Setup {
        final AppRunnerBaseClientBuilder<?, ?> builder;
        final ClientOverrideConfiguration.Builder overrides = ClientOverrideConfiguration.builder();
        final AwsRequestOverrideConfiguration.Builder request = AwsRequestOverrideConfiguration.builder();
        final List<String> properties = new ArrayList<>();
        CreateServiceRequest createService;
        boolean isAsync;

        Setup(AppRunnerBaseClientBuilder<?, ?> builder, URI server) {
            this.builder = builder;
            builder.region(Region.US_EAST_1).endpointOverride(server).credentialsProvider(credentials("AKID", "TOKEN"));
        }

        void property(String name, String value) {
            properties.add(name);
            System.setProperty(name, value);
        }

        void profile(String line) {
            String keys = line.startsWith("aws_") ? "aws_secret_access_key = s\n" : "";
            String id = line.startsWith("aws_access_key_id") ? "" : "aws_access_key_id = AKID\n";
            String content = "[default]\n" + keys + (keys.isEmpty() ? "" : id) + line + "\n";
            overrides.defaultProfileFile(ProfileFile.builder()
                    .content(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)))
                    .type(ProfileFile.Type.CREDENTIALS)
                    .build());
        }
    }

    private RefusedSecrets() {}

    static List<Source> sources() {
        List<Source> sources = new ArrayList<>();
        for (String value : List.of(SECRET + "\r\nX-Evil: 1", "\u0000" + SECRET, SECRET + "\u00e9")) {
            String kind = " " + (value.contains("\r") ? "line break" : value.contains("\u0000") ? "NUL" : "accent");
            sources.addAll(List.of(
                    new Source("builder: token" + kind, s -> s.builder.credentialsProvider(credentials("A", value))),
                    new Source("builder: key" + kind, s -> s.builder.credentialsProvider(credentials(value, "T"))),
                    new Source("builder: header" + kind, s -> s.overrides.putHeader("X-Custom", value)),
                    new Source("builder: appId" + kind, s -> s.overrides.appId("a" + value + "z")),
                    new Source(
                            "builder: user agent" + kind,
                            s -> s.overrides.putAdvancedOption(
                                    SdkAdvancedClientOption.USER_AGENT_SUFFIX, "a" + value + "z")),
                    new Source("request: token" + kind, s -> s.request.credentialsProvider(credentials("A", value))),
                    new Source("request: header" + kind, s -> s.request.putHeader("X-Custom", value)),
                    new Source(
                            "request: API name" + kind,
                            s -> s.request.addApiName(ApiName.builder()
                                    .name("n")
                                    .version("a" + value + "z")
                                    .build())),
                    new Source("property: token" + kind, s -> {
                        s.builder.credentialsProvider((IdentityProvider<AwsCredentialsIdentity>) null);
                        s.property("aws.accessKeyId", "AKID");
                        s.property("aws.secretAccessKey", "s");
                        s.property("aws.sessionToken", "a" + value + "z");
                    }),
                    new Source("property: appId" + kind, s -> s.property("sdk.ua.appId", "a" + value + "z")),
                    new Source("interceptor: header" + kind, s -> s.overrides.addExecutionInterceptor(adding(value))),
                    new Source(
                            "plugin: token" + kind,
                            s -> s.builder.addPlugin(c -> ((AwsServiceClientConfiguration.Builder) c)
                                    .credentialsProvider(credentials("A", value)))),
                    new Source(
                            "plugin: header" + kind,
                            s -> s.builder.addPlugin(c -> c.overrideConfiguration(ClientOverrideConfiguration.builder()
                                    .putHeader("X-Custom", value)
                                    .build()))),
                    new Source(
                            "plugin of a request: token" + kind,
                            s -> s.request.addPlugin(c -> ((AwsServiceClientConfiguration.Builder) c)
                                    .credentialsProvider(credentials("A", value)))),
                    new Source(
                            "endpoint provider: header" + kind,
                            s -> s.builder.endpointProvider(p -> CompletableFuture.completedFuture(Endpoint.builder()
                                    .url(URI.create("http://127.0.0.1:1"))
                                    .putHeader("X-Custom", value)
                                    .build()))),
                    new Source("signer: header" + kind, s -> s.builder.putAuthScheme(new Signing(value)))));
        }
        sources.addAll(List.of(
                new Source(
                        "environment: token",
                        s -> s.builder.credentialsProvider((IdentityProvider<AwsCredentialsIdentity>) null)),
                new Source("environment: endpoint", s -> s.builder.endpointOverride(null)),
                new Source(
                        "builder: user of the endpoint",
                        s -> s.builder.endpointOverride(URI.create("http://svc:" + SECRET + "@localhost"))),
                new Source(
                        "builder: query of the endpoint",
                        s -> s.builder.endpointOverride(URI.create("http://local_stack/?token=" + SECRET))),
                new Source("property: endpoint", s -> {
                    s.builder.endpointOverride(null);
                    s.property("aws.endpointUrlAppRunner", "http://svc:" + SECRET + "@local_stack:4566");
                }),
                new Source("property: endpoint that is no URI", s -> {
                    s.builder.endpointOverride(null);
                    s.property("aws.endpointUrlAppRunner", "http://svc:" + SECRET + "@local stack:4566");
                }),
                new Source("property: password of a proxy", s -> {
                    s.builder.endpointOverride(URI.create("http://apprunner.invalid"));
                    s.property("http.proxyHost", "127.0.0.1");
                    s.property("http.proxyPort", "1");
                    s.property("http.proxyUser", "user");
                    s.property("http.proxyPassword", SECRET);
                }),
                new Source("profile: token", s -> {
                    s.builder.credentialsProvider((IdentityProvider<AwsCredentialsIdentity>) null);
                    s.property("aws.profile", "default");
                    s.profile("aws_session_token = " + SECRET + "\u00e9");
                }),
                new Source("profile: endpoint", s -> {
                    s.builder.endpointOverride(null);
                    s.property("aws.endpointUrlAppRunner", "http://svc:" + SECRET + "@local_stack");
                    s.profile("endpoint_url = http://svc:" + SECRET + "@local_stack");
                }),
                new Source(
                        "endpoint provider: user",
                        s -> s.builder.endpointProvider(p -> CompletableFuture.completedFuture(Endpoint.builder()
                                .url(URI.create("http://svc:" + SECRET + "@localhost"))
                                .build()))),
                new Source(
                        "endpoint provider: query",
                        s -> s.builder.endpointProvider(p -> CompletableFuture.completedFuture(Endpoint.builder()
                                .url(URI.create("http://127.0.0.1:1/?token=" + SECRET))
                                .build()))),
                new Source("sensitive member: value of a map", s -> s.createService = variables(Map.of("", SECRET))),
                new Source(
                        "sensitive member: key of a map",
                        s -> s.createService = variables(new java.util.HashMap<>() {
                            {
                                put(SECRET, null);
                            }
                        })),
                new Source("what was sent and refused by the service", s -> {
                    s.builder.credentialsProvider(credentials(SECRET, SECRET));
                    s.request.putHeader("X-Custom", SECRET);
                })));
        return sources;
    }

    /** For each source and each client: what failed, with its causes and all that it was logged and serialized as. */
    public static void main(String[] args) throws Exception {
        try (RawServer server = RawServer.replying("HTTP/1.1 400 Bad\r\nContent-Length: 2\r\n\r\n{}")) {
            for (Source source : sources()) {
                System.out.println("\nSOURCE " + source.name());
                for (AppRunnerBaseClientBuilder<?, ?> builder : List.of(
                        AppRunnerClient.builder(),
                        AppRunnerClient.builder().httpClientBuilder(UrlConnectionHttpClient.builder()),
                        AppRunnerAsyncClient.builder())) {
                    print(failureWith(source, builder, server.uri()));
                }
            }
        }
    }

    private static Throwable failureWith(Source source, AppRunnerBaseClientBuilder<?, ?> builder, URI server) {
        Setup setup = new Setup(builder, server);
        try {
            source.setting().accept(setup);
            builder.overrideConfiguration(setup.overrides.build());
            call(setup);
            throw new AssertionError("NOTHING FAILED");
        } catch (RuntimeException e) {
            return e;
        } finally {
            setup.properties.forEach(System::clearProperty);
        }
    }

    private static void call(Setup setup) {
        CreateServiceRequest request =
                setup.createService != null ? setup.createService : variables(Map.of("NAME", "value"));
        request =
                request.toBuilder().overrideConfiguration(setup.request.build()).build();
        if (setup.builder instanceof AppRunnerClientBuilder blocking) {
            try (AppRunnerClient client = blocking.build()) {
                client.createService(request);
            }
        } else {
            try (AppRunnerAsyncClient client = ((AppRunnerAsyncClientBuilder) setup.builder).build()) {
                JoiningClient.join(client.createService(request));
            }
        }
    }

    private static void print(Throwable failure) throws IOException, ClassNotFoundException {
        System.out.println("FAILED");
        failure.printStackTrace(System.out);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(failure);
        }
        System.out.println(
                "SERIALIZED " + bytes.toString(StandardCharsets.ISO_8859_1).replaceAll("[^ -~]", "."));
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            Throwable read = (Throwable) in.readObject();
            System.out.println(read.toString().equals(failure.toString()) ? "AND READ" : "BUT READ AS " + read);
        }
    }

    private static CreateServiceRequest variables(Map<String, String> variables) {
        return CreateServiceRequest.builder()
                .serviceName("my-service")
                .sourceConfiguration(
                        source -> source.imageRepository(image -> image.imageIdentifier("public.ecr.aws/a/b:1")
                                .imageRepositoryType("ECR_PUBLIC")
                                .imageConfiguration(c -> c.runtimeEnvironmentVariables(variables))))
                .build();
    }

    private static StaticCredentialsProvider credentials(String accessKeyId, String token) {
        AwsCredentials given = accessKeyId.contains(SECRET)
                ? new Untrimmed(accessKeyId)
                : AwsSessionCredentials.create(accessKeyId, SECRET, token);
        return StaticCredentialsProvider.create(given);
    }

    private static ExecutionInterceptor adding(String value) {
        return new ExecutionInterceptor() {
            @Override
            public SdkHttpRequest modifyHttpRequest(Context.ModifyHttpRequest context, ExecutionAttributes attributes) {
                return context.httpRequest().toBuilder()
                        .putHeader("X-Custom", value)
                        .build();
            }
        };
    }

    /** The SDK's own trim what they are given. */
    private record Untrimmed(String accessKeyId) implements AwsCredentials {
        @Override
        public String secretAccessKey() {
            return SECRET;
        }
    }

    /** Signs as it should, and adds a header. */
    private record Signing(String value)
            implements AuthScheme<AwsCredentialsIdentity>, HttpSigner<AwsCredentialsIdentity> {
        @Override
        public String schemeId() {
            return "aws.auth#sigv4";
        }

        @Override
        public IdentityProvider<AwsCredentialsIdentity> identityProvider(IdentityProviders providers) {
            return providers.identityProvider(AwsCredentialsIdentity.class);
        }

        @Override
        public HttpSigner<AwsCredentialsIdentity> signer() {
            return this;
        }

        @Override
        public SignedRequest sign(SignRequest<? extends AwsCredentialsIdentity> request) {
            SignedRequest signed = AwsV4HttpSigner.create().sign(request);
            return signed.toBuilder()
                    .request(signed.request().toBuilder()
                            .putHeader("Authorization", value)
                            .build())
                    .build();
        }

        @Override
        public CompletableFuture<AsyncSignedRequest> signAsync(
                AsyncSignRequest<? extends AwsCredentialsIdentity> request) {
            throw new UnsupportedOperationException();
        }
    }
}
