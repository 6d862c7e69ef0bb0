package io.github.apprunnerclient.settings;

import io.github.apprunnerclient.AppRunnerClient;
import io.github.apprunnerclient.AppRunnerClientBuilder;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.IdentityProvider;
import software.amazon.awssdk.utils.SdkAutoCloseable;

/** What a client that was told nothing does where it is: whom it asks, how it signs, how often it tries, or how it fails. */
final class Observation {
    private static final String LISTED = "{\"ConnectionSummaryList\":[]}";
    private static final String FAILURE = "{\"__type\":\"InternalError\"}";
    private static final String LIMIT = "{\"__type\":\"LimitExceededException\"}";
    private static final Pattern CREDENTIAL = Pattern.compile("Credential=([^/]+)/\\d{8}/([^/]+/[^/]+)/");

    private static final Supplier<AppRunnerClientBuilder> OURS = AppRunnerClient::builder;
    private static final Consumer<AppRunnerClient> OUR_CALL = client -> client.listConnections(r -> {});

    private static final Supplier<software.amazon.awssdk.services.apprunner.AppRunnerClientBuilder> OFFICIAL =
            software.amazon.awssdk.services.apprunner.AppRunnerClient::builder;
    private static final Consumer<software.amazon.awssdk.services.apprunner.AppRunnerClient> OFFICIAL_CALL =
            client -> client.listConnections(r -> {});

    private Observation() {}

    /** @param retries whether to count them, which takes as long as they do */
    static String ofOfficialClient(boolean retries) {
        return of(OFFICIAL, OFFICIAL_CALL, retries);
    }

    /** @param retries whether to count them, which takes as long as they do */
    static String ofOurClient(boolean retries) {
        return of(OURS, OUR_CALL, retries);
    }

    static String ofOfficialClient(IdentityProvider<? extends AwsCredentialsIdentity> credentials) {
        return of(() -> OFFICIAL.get().credentialsProvider(credentials), OFFICIAL_CALL, false);
    }

    static String ofOurClient(IdentityProvider<? extends AwsCredentialsIdentity> credentials) {
        return of(() -> OURS.get().credentialsProvider(credentials), OUR_CALL, false);
    }

    private static <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C extends SdkAutoCloseable>
            String of(Supplier<B> builder, Consumer<C> call, boolean retries) {
        ObservedHttpClient http = new ObservedHttpClient(200, LISTED);
        try (C client = builder.get().httpClientBuilder(http).build()) {
            call.accept(client);
        } catch (RuntimeException e) {
            return "fails with " + e.toString().replaceAll("@[0-9a-f]+", "") + " because of " + e.getCause() + '\n';
        }
        StringBuilder text = new StringBuilder();
        describe(http.requests().get(0), text);
        text.append("connects in: ").append(http.connectTimeout()).append('\n');
        if (retries) {
            text.append("tries: ").append(tries(builder, call, 500, FAILURE)).append('\n');
            text.append("tries at a limit: ")
                    .append(tries(builder, call, 400, LIMIT))
                    .append('\n');
        }
        return text.toString();
    }

    private static <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C extends SdkAutoCloseable>
            int tries(Supplier<B> builder, Consumer<C> call, int status, String body) {
        ObservedHttpClient http = new ObservedHttpClient(status, body);
        try (C client = builder.get().httpClientBuilder(http).build()) {
            call.accept(client);
            throw new AssertionError("No failure at " + status);
        } catch (RuntimeException expected) {
            return http.requests().size();
        }
    }

    private static void describe(SdkHttpRequest request, StringBuilder text) {
        text.append("asks: ").append(request.getUri()).append('\n');
        String authorization = request.firstMatchingHeader("Authorization").orElse("");
        Matcher credential = CREDENTIAL.matcher(authorization);
        if (credential.find()) {
            text.append("signs as: ").append(credential.group(1)).append('\n');
            text.append("signs for: ").append(credential.group(2)).append('\n');
        } else {
            text.append("signs not\n");
        }
        boolean tokenSigned = authorization.contains("x-amz-security-token");
        text.append("token: ")
                .append(request.firstMatchingHeader("X-Amz-Security-Token").orElse("none"))
                .append(tokenSigned ? ", signed\n" : "\n");
        text.append("attempt: ")
                .append(request.firstMatchingHeader("amz-sdk-request").orElseThrow())
                .append('\n');
        text.append("user agent: ")
                .append(request.firstMatchingHeader("User-Agent")
                        .orElseThrow()
                        .replaceAll("(aws-sdk-java/|apprunner-client-java/|api/AppRunner#)\\S+", "<product>"))
                .append('\n');
        text.append("trace: ")
                .append(request.firstMatchingHeader("X-Amzn-Trace-Id").orElse("none"))
                .append('\n');
    }
}
