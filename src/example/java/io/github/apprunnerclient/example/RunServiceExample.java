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

/** Runs a service from a private repository, on this machine or at AWS: {@code --help} says how. */
public final class RunServiceExample {
    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int BAD_ARGUMENTS = 2;
    private static final String LOG_LEVEL = "org.slf4j.simpleLogger.log.io.github.apprunnerclient";

    private RunServiceExample() {}

    public static void main(String[] args) {
        int exitCode = run(System.out, System.err, args);
        if (exitCode == FAILED) {
            System.err.println("To see each attempt, add -D" + LOG_LEVEL + "=debug");
        }
        if (exitCode != DONE) {
            System.exit(exitCode);
        }
    }

    static int run(PrintStream out, PrintStream err, String... args) {
        try {
            Arguments arguments = Arguments.parse(args);
            if (arguments.help()) {
                out.print(Arguments.HELP);
            } else if (arguments.target().region() == null) {
                runAtStandIn(arguments, out);
            } else {
                runAtAws(arguments, arguments.target().region(), out);
            }
            return DONE;
        } catch (BadArgumentsException e) {
            err.println(e.getMessage());
            return BAD_ARGUMENTS;
        } catch (AwsServiceException e) {
            printServiceError(e, err);
            return FAILED;
        } catch (SdkClientException | IllegalArgumentException | IllegalStateException e) {
            err.println(oneLine(String.valueOf(e.getMessage())));
            return FAILED;
        }
    }

    private static void runAtStandIn(Arguments arguments, PrintStream out) {
        try (FakeAppRunner standIn = FakeAppRunner.builder()
                .completeHandshakesAfter(Duration.ofSeconds(3))
                .finishOperationsAfter(Duration.ofSeconds(3))
                .build()
                .start()) {
            out.println("Talking to a stand-in for App Runner at " + standIn.endpoint()
                    + " (--help says how to talk to AWS)");
            run(standIn.client(), arguments, Duration.ofSeconds(1), out);
        }
    }

    private static void runAtAws(Arguments arguments, String region, PrintStream out) {
        URI endpoint = arguments.target().endpoint();
        String profile = arguments.target().profile();
        out.println("Talking to App Runner in " + region + (endpoint == null ? "" : " at " + endpoint)
                + (profile == null ? "" : " as profile " + profile));
        AppRunnerClientBuilder builder =
                AppRunnerClient.builder().region(Region.of(region)).endpointOverride(endpoint);
        try (ProfileCredentialsProvider credentials = credentialsOf(profile)) {
            if (credentials != null) {
                builder.credentialsProvider(credentials).overrideConfiguration(o -> o.defaultProfileName(profile));
            }
            try (AppRunnerClient client = builder.build()) {
                run(client, arguments, Duration.ofSeconds(5), out);
            }
        }
    }

    // The default chain would prefer the environment's credentials to those of a profile that was asked for by name.
    private static @Nullable ProfileCredentialsProvider credentialsOf(@Nullable String profile) {
        return profile == null ? null : ProfileCredentialsProvider.create(profile);
    }

    private static void run(AppRunnerClient client, Arguments arguments, Duration pollEvery, PrintStream out) {
        try (ServiceRun run = new ServiceRun(client, arguments.deployment(), pollEvery, out)) {
            try {
                make(run, arguments, out);
            } catch (RuntimeException e) {
                if (arguments.cleansUp()) {
                    cleanUpAfter(e, run);
                }
                throw e;
            }
            if (arguments.cleansUp()) {
                run.cleanUp();
            }
        }
    }

    private static void make(ServiceRun run, Arguments arguments, PrintStream out) {
        Connection connection = run.connect();
        if (!arguments.waits()) {
            return;
        }
        run.waitForHandshake(connection);
        String repository = arguments.deployment().repository();
        if (repository == null) {
            out.println("No service: --repository says what to build it from");
        } else {
            run.deploy(connection, repository);
        }
    }

    private static void cleanUpAfter(RuntimeException failure, ServiceRun run) {
        try {
            run.cleanUp();
        } catch (RuntimeException e) {
            failure.addSuppressed(e);
        }
    }

    private static void printServiceError(AwsServiceException e, PrintStream err) {
        String code = e.awsErrorDetails().errorCode();
        String message = e.awsErrorDetails().errorMessage();
        err.println("Error       " + e.getClass().getSimpleName() + (code == null ? "" : ", code " + code));
        err.println("Message     " + oneLine(message == null || message.isBlank() ? e.getMessage() : message));
        err.println("Request id  " + (e.requestId() == null ? "none" : e.requestId()));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s*\\R\\s*", " ");
    }
}
