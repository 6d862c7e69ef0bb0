package io.github.apprunnerclient.testkit;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.regions.Region;

/** What the arguments of the {@link CommandLine} say: each option is followed by its value's words. */
final class CommandLineOptions {
    private static final Duration BY_ITSELF = Duration.ofSeconds(3);
    private static final Pattern AFTER = Pattern.compile("after (\\d{1,6})(ms|s|m)");
    private static final Pattern QUOTA = Pattern.compile("([a-z-]+)=(\\d{1,6})");

    private CommandLineOptions() {}

    /** @throws IllegalArgumentException if an option is unknown, or its value is not what it takes */
    static FakeAppRunnerBuilder parse(String... args) {
        FakeAppRunnerBuilder builder = FakeAppRunner.builder();
        builder.isAlone = true;
        builder.completeHandshakesAfter = BY_ITSELF;
        builder.finishOperationsAfter = BY_ITSELF;
        int next = 0;
        while (next < args.length) {
            String option = args[next++];
            int first = next;
            while (next < args.length && !args[next].startsWith("--")) {
                next++;
            }
            set(builder, option, String.join(" ", Arrays.copyOfRange(args, first, next)));
        }
        return builder;
    }

    private static void set(FakeAppRunnerBuilder builder, String option, String value) {
        switch (option) {
            case "--port" -> builder.port(port(given(option, value)));
            case "--bind" -> builder.bindAddress = address(given(option, value));
            case "--region" -> builder.region(Region.of(given(option, value)));
            case "--handshake" -> builder.completeHandshakesAfter = time(option, given(option, value));
            case "--operations" -> builder.finishOperationsAfter = time(option, given(option, value));
            case "--quota" -> setQuotas(builder, given(option, value));
            case "--seed" -> builder.seed = Seed.read(Path.of(given(option, value)));
            default ->
                throw new IllegalArgumentException("Unknown option '" + option + "'; --help lists what there is");
        }
    }

    private static String given(String option, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(option + " needs a value");
        }
        return value;
    }

    private static int port(String value) {
        if (value.matches("\\d{1,5}") && Integer.parseInt(value) <= 65_535) {
            return Integer.parseInt(value);
        }
        throw new IllegalArgumentException("--port is a number from 0 to 65535, not '" + value + "'");
    }

    // Not a name: which of its addresses would it be?
    private static String address(String value) {
        try {
            if (value.matches("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*")) {
                InetAddress.getByName(value);
                return value;
            }
        } catch (UnknownHostException e) {
            // told below
        }
        throw new IllegalArgumentException("--bind is an IP address, not '" + value + "'");
    }

    private static @Nullable Duration time(String option, String value) {
        if (value.equals("manual")) {
            return null;
        }
        if (value.equals("at-once")) {
            return Duration.ZERO;
        }
        Matcher after = AFTER.matcher(value);
        if (!after.matches()) {
            throw new IllegalArgumentException(
                    option + " is manual, at-once, or after a time: 'after 3s', not '" + value + "'");
        }
        long number = Long.parseLong(after.group(1));
        return switch (after.group(2)) {
            case "ms" -> Duration.ofMillis(number);
            case "s" -> Duration.ofSeconds(number);
            default -> Duration.ofMinutes(number);
        };
    }

    private static void setQuotas(FakeAppRunnerBuilder builder, String value) {
        for (String quota : value.split(" ", -1)) {
            Matcher matcher = QUOTA.matcher(quota);
            if (!matcher.matches()) {
                throw new IllegalArgumentException("--quota is KIND=NUMBER, not '" + quota + "'");
            }
            builder.quotas.put(kind(matcher.group(1)), Integer.parseInt(matcher.group(2)));
        }
    }

    private static Kind kind(String plural) {
        return Arrays.stream(Kind.values())
                .filter(kind -> plural(kind).equals(plural))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("--quota has '" + plural + "', which is none of "
                        + String.join(
                                ", ",
                                Arrays.stream(Kind.values())
                                        .map(CommandLineOptions::plural)
                                        .toList())));
    }

    private static String plural(Kind kind) {
        return kind.hyphenated() + "s";
    }
}
