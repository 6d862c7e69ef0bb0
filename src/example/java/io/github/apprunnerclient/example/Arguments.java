package io.github.apprunnerclient.example;

import io.github.apprunnerclient.model.ProviderType;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the command line asks for. */
record Arguments(Deployment deployment, Target target, boolean waits, boolean cleansUp, boolean help) {

    static final String HELP = """
            Runs an AWS App Runner service from a private repository: makes a connection, waits until its handshake is
            completed, makes the service, waits until it runs, and prints its URL. What is there already is used.

            With no arguments it starts a stand-in for App Runner on this machine, which completes the handshake by
            itself. With --region it talks to AWS with your own credentials, somebody has to complete the handshake,
            and the service is charged for until it is deleted.

              --name NAME                   the connection's name; my-connection unless given
              --provider GITHUB|BITBUCKET   the source code provider; GITHUB unless given
              --service NAME                the service's name; my-service unless given
              --repository URL              the repository, which has an apprunner.yaml; without it, at AWS, no service
              --branch NAME                 its branch; main unless given
              --tag KEY=VALUE               a tag for both; may be given more than once
              --clean-up                    delete both at the end
              --region REGION               talk to App Runner in this AWS region
              --endpoint URI                with --region: talk to this endpoint instead of the region's own
              --profile NAME                with --region: take credentials and settings from this AWS profile
              --no-wait                     don't wait for the handshake, and so make no service
              --help                        print this and stop

            Exit code: 0 if all went well, 1 if not, 2 if the arguments are wrong.
            """;

    private static final Set<String> OPTIONS = Set.of(
            "--name", "--provider", "--service", "--repository", "--branch", "--region", "--endpoint", "--profile");

    private static final Set<String> FLAGS = Set.of("--no-wait", "--clean-up", "--help");

    /** The stand-in does not read it. */
    private static final String SOME_REPOSITORY = "https://github.com/my-organization/my-repository";

    static Arguments parse(String... args) throws BadArgumentsException {
        Set<String> flags = new HashSet<>(List.of(args));
        flags.retainAll(FLAGS);
        Map<String, String> values = new HashMap<>();
        Map<String, String> tags = new LinkedHashMap<>();
        if (!flags.contains("--help")) {
            read(args, values, tags);
        }
        String ofStandIn = values.containsKey("--region") ? null : SOME_REPOSITORY;
        Deployment deployment = new Deployment(
                values.getOrDefault("--name", "my-connection"),
                provider(values.getOrDefault("--provider", "GITHUB")),
                values.getOrDefault("--service", "my-service"),
                values.getOrDefault("--repository", ofStandIn),
                values.getOrDefault("--branch", "main"),
                tags);
        Target target =
                new Target(region(values.get("--region")), endpoint(values.get("--endpoint")), values.get("--profile"));
        return new Arguments(
                deployment,
                target,
                !flags.contains("--no-wait"),
                flags.contains("--clean-up"),
                flags.contains("--help"));
    }

    private static void read(String[] args, Map<String, String> values, Map<String, String> tags)
            throws BadArgumentsException {
        for (int i = 0; i < args.length; i++) {
            String option = args[i];
            if (FLAGS.contains(option)) {
                continue;
            }
            if (!OPTIONS.contains(option) && !option.equals("--tag")) {
                throw new BadArgumentsException("Unknown argument " + quote(option) + "; --help lists what there is");
            }
            String value = valueAfter(args, i++);
            if (option.equals("--tag")) {
                addTag(value, tags);
            } else if (values.put(option, value) != null) {
                throw new BadArgumentsException(option + " is given twice");
            }
        }
        for (String option : List.of("--endpoint", "--profile")) {
            if (values.containsKey(option) && !values.containsKey("--region")) {
                throw new BadArgumentsException(
                        option + " needs --region: without a region the program talks to its own stand-in");
            }
        }
    }

    private static String valueAfter(String[] args, int option) throws BadArgumentsException {
        if (option + 1 == args.length || args[option + 1].isBlank() || args[option + 1].startsWith("--")) {
            throw new BadArgumentsException(args[option] + " needs a value");
        }
        return args[option + 1];
    }

    private static ProviderType provider(String text) throws BadArgumentsException {
        ProviderType provider = ProviderType.fromValue(text);
        if (provider == ProviderType.UNKNOWN_TO_SDK_VERSION) {
            throw new BadArgumentsException("--provider is GITHUB or BITBUCKET, not " + quote(text));
        }
        return provider;
    }

    private static void addTag(String text, Map<String, String> tags) throws BadArgumentsException {
        int equals = text.indexOf('=');
        if (equals < 1) {
            throw new BadArgumentsException("--tag is KEY=VALUE, not " + quote(text));
        }
        tags.put(text.substring(0, equals), text.substring(equals + 1));
    }

    private static @Nullable String region(@Nullable String text) throws BadArgumentsException {
        if (text != null && !text.matches("[A-Za-z0-9-]+")) {
            throw new BadArgumentsException("--region is an AWS region such as us-east-1, not " + quote(text));
        }
        return text;
    }

    private static @Nullable URI endpoint(@Nullable String text) throws BadArgumentsException {
        if (text == null) {
            return null;
        }
        try {
            URI uri = new URI(text);
            if (uri.getHost() != null && List.of("http", "https").contains(uri.getScheme())) {
                return uri;
            }
        } catch (URISyntaxException e) {
            // told below, in the same words as any other text that is no endpoint
        }
        throw new BadArgumentsException("--endpoint is a URI such as http://localhost:8080, not " + quote(text));
    }

    private static String quote(String text) {
        return "'" + text.replaceAll("\\p{Cntrl}", "?") + "'";
    }
}
