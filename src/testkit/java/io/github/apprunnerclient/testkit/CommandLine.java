package io.github.apprunnerclient.testkit;

import com.github.tomakehurst.wiremock.common.FatalStartupException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.regions.Region;

/** The fake as a program: it listens until it is stopped, and says what to tell a client. */
final class CommandLine {
    static final int DONE = 0;
    private static final int NOT_STARTED = 1;
    private static final int BAD_ARGUMENTS = 2;

    private static final String HELP = """
            Runs a fake AWS App Runner on this machine, for any client that takes an endpoint, until Ctrl-C.

              --port PORT                          the port to listen on; a free one unless given
              --region REGION                      the region that it is in; us-east-1 unless given
              --complete-handshakes-after SECONDS  make connections AVAILABLE this long after their creation
              --help                               print this and stop
            """;

    private CommandLine() {}

    /** Returns at once: the server's threads keep the process alive. */
    static int run(PrintStream out, PrintStream err, String... args) {
        if (List.of(args).contains("--help")) {
            out.print(HELP);
            return DONE;
        }
        try {
            FakeAppRunner appRunner = parse(args).build().start();
            Runtime.getRuntime().addShutdownHook(new Thread(appRunner::close, "close FakeAppRunner"));
            greet(appRunner).forEach(out::println);
            return DONE;
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            return BAD_ARGUMENTS;
        } catch (FatalStartupException e) {
            err.println("Can't listen: " + e.getMessage());
            return NOT_STARTED;
        }
    }

    private static FakeAppRunnerBuilder parse(String... args) {
        FakeAppRunnerBuilder builder = FakeAppRunner.builder();
        for (int i = 0; i < args.length; i += 2) {
            String option = args[i];
            switch (option) {
                case "--port" -> builder.port(number(args, i, 65_535));
                case "--region" -> builder.region(Region.of(valueAfter(args, i)));
                case "--complete-handshakes-after" ->
                    builder.completeHandshakesAfter(Duration.ofSeconds(number(args, i, Integer.MAX_VALUE)));
                default ->
                    throw new IllegalArgumentException("Unknown argument '" + option + "'; --help lists what there is");
            }
        }
        return builder;
    }

    private static int number(String[] args, int option, int maximum) {
        String value = valueAfter(args, option);
        try {
            int number = Integer.parseInt(value);
            if (number >= 0 && number <= maximum) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, in the same words as a number that is out of range
        }
        throw new IllegalArgumentException(
                args[option] + " is a number from 0 to " + maximum + ", not '" + value + "'");
    }

    private static String valueAfter(String[] args, int option) {
        if (option + 1 == args.length || args[option + 1].isBlank() || args[option + 1].startsWith("--")) {
            throw new IllegalArgumentException(args[option] + " needs a value");
        }
        return args[option + 1];
    }

    private static List<String> greet(FakeAppRunner appRunner) {
        AwsCredentials credentials = appRunner.credentialsProvider().resolveCredentials();
        List<String> lines = new ArrayList<>();
        lines.add("A fake App Runner listens at " + appRunner.endpoint() + " until Ctrl-C. Point a client at it:");
        lines.add("");
        lines.add("export AWS_ACCESS_KEY_ID=" + credentials.accessKeyId());
        lines.add("export AWS_SECRET_ACCESS_KEY=" + credentials.secretAccessKey());
        lines.add("export AWS_REGION=" + appRunner.region().id());
        // The name that boto3 and the AWS CLI read.
        lines.add("export AWS_DEFAULT_REGION=" + appRunner.region().id());
        lines.add("export AWS_ENDPOINT_URL_APPRUNNER=" + appRunner.endpoint());
        return lines;
    }
}
