package io.github.apprunnerclient.example;

import io.github.apprunnerclient.AppRunnerClient;
import io.github.apprunnerclient.AppRunnerClientBuilder;
import io.github.apprunnerclient.model.Connection;
import io.github.apprunnerclient.testkit.FakeAppRunner;
import java.io.PrintStream;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.ProfileCredentialsProvider;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.regions.Region;

/** Creates one connection, on this machine or at AWS, and waits for its handshake: {@code --help} says how. */
public final class CreateConnectionExample {
    private static final int DONE = 0;
    private static final int NOT_CREATED = 1;
    private static final int BAD_ARGUMENTS = 2;

    private CreateConnectionExample() {}

    public static void main(String[] args) {
        int exitCode = run(System.out, System.err, args);
        if (exitCode != DONE) {
            System.exit(exitCode);
        }
    }

    static int run(PrintStream out, PrintStream err, String... args) {
        try {
            Arguments arguments = Arguments.parse(args);
            if (arguments.help()) {
                out.print(Arguments.HELP);
            } else if (arguments.region() == null) {
                createAtStandIn(arguments, out);
            } else {
                createAtAws(arguments, arguments.region(), out);
            }
            return DONE;
        } catch (BadArgumentsException e) {
            err.println(e.getMessage());
            return BAD_ARGUMENTS;
        } catch (AwsServiceException e) {
            printServiceError(e, err);
            return NOT_CREATED;
        } catch (SdkClientException | IllegalArgumentException | IllegalStateException e) {
            err.println(clientError(e));
            return NOT_CREATED;
        }
    }

    private static void createAtStandIn(Arguments arguments, PrintStream out) {
        try (FakeAppRunner standIn = FakeAppRunner.builder()
                .completeHandshakesAfter(Duration.ofSeconds(3))
                .build()
                .start()) {
            out.println("Talking to a stand-in for App Runner at " + standIn.endpoint()
                    + " (--help says how to talk to AWS)");
            create(standIn.client(), arguments, Duration.ofSeconds(1), out);
        }
    }

    private static void createAtAws(Arguments arguments, String region, PrintStream out) {
        URI endpoint = arguments.endpoint();
        String profile = arguments.profile();
        out.println("Talking to App Runner in " + region + (endpoint == null ? "" : " at " + endpoint)
                + (profile == null ? "" : " as profile " + profile));
        AppRunnerClientBuilder builder =
                AppRunnerClient.builder().region(Region.of(region)).endpointOverride(endpoint);
        try (ProfileCredentialsProvider credentials = credentialsOf(profile)) {
            if (credentials != null) {
                builder.credentialsProvider(credentials).overrideConfiguration(o -> o.defaultProfileName(profile));
            }
            try (AppRunnerClient client = builder.build()) {
                create(client, arguments, Duration.ofSeconds(5), out);
            }
        }
    }

    // The default chain would prefer the environment's credentials to those of a profile that was asked for by name.
    private static @Nullable ProfileCredentialsProvider credentialsOf(@Nullable String profile) {
        return profile == null ? null : ProfileCredentialsProvider.create(profile);
    }

    private static void create(AppRunnerClient client, Arguments arguments, Duration pollEvery, PrintStream out) {
        Connection connection = client.createConnection(r -> r.connectionName(arguments.name())
                        .providerType(arguments.provider())
                        .tags(arguments.tags()))
                .connection();
        if (connection == null) {
            throw new IllegalStateException("The service accepted the request, but its reply has no connection");
        }
        out.println("Name        " + connection.connectionName());
        out.println("ARN         " + connection.connectionArn());
        out.println("Provider    " + connection.providerTypeAsString());
        out.println("Status      " + connection.statusAsString());
        out.println("Created     " + connection.createdAt());
        if (arguments.waits()) {
            new HandshakeWait(client, pollEvery, out).run(connection);
        }
    }

    private static void printServiceError(AwsServiceException e, PrintStream err) {
        String code = e.awsErrorDetails().errorCode();
        String message = e.awsErrorDetails().errorMessage();
        err.println("Error       " + e.getClass().getSimpleName() + (code == null ? "" : ", code " + code));
        err.println("Message     " + oneLine(message == null || message.isBlank() ? e.getMessage() : message));
        err.println("Request id  " + (e.requestId() == null ? "none" : e.requestId()));
    }

    private static String clientError(RuntimeException e) {
        String message = oneLine(String.valueOf(e.getMessage()));
        // The SDK's own line begins with the chain that it tried, and its advice comes late.
        return message.startsWith("Unable to load credentials")
                ? "No AWS credentials found: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or use --profile. "
                        + message
                : message;
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s*\\R\\s*", " ");
    }
}
