package io.github.apprunnerclient.example;

import io.github.apprunnerclient.model.ProviderType;
import io.github.apprunnerclient.model.Tag;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the command line asks for. Without a region, it asks for the stand-in. */
record Arguments(
        String name,
        ProviderType provider,
        List<Tag> tags,
        @Nullable String region,
        @Nullable URI endpoint,
        @Nullable String profile,
        boolean waits,
        boolean help) {

    static final String HELP = """
            Creates an AWS App Runner connection, prints it, and waits until its handshake is completed.

            With no arguments it starts a stand-in for App Runner on this machine, which completes the handshake by
            itself. With --region it talks to AWS with your own credentials, and somebody has to complete it.

              --name NAME                   the connection's name; my-connection unless given
              --provider GITHUB|BITBUCKET   the source code provider; GITHUB unless given
              --tag KEY=VALUE               a tag; may be given more than once
              --region REGION               talk to App Runner in this AWS region
              --endpoint URI                with --region: talk to this endpoint instead of the region's own
              --profile NAME                with --region: take credentials and settings from this AWS profile
              --no-wait                     don't wait for the handshake
              --help                        print this and stop

            Exit code: 0 if all went well, 1 if not, 2 if the arguments are wrong.
            """;

    private static final Set<String> OPTIONS = Set.of("--name", "--provider", "--region", "--endpoint", "--profile");

    static Arguments parse(String... args) throws BadArgumentsException {
        if (List.of(args).contains("--help")) {
            return new Arguments("", ProviderType.GITHUB, List.of(), null, null, null, false, true);
        }
        Map<String, String> values = new HashMap<>();
        List<Tag> tags = new ArrayList<>();
        boolean waits = true;
        for (int i = 0; i < args.length; i += 2) {
            String option = args[i];
            if (option.equals("--no-wait")) {
                waits = false;
                i--;
            } else if (option.equals("--tag")) {
                tags.add(tag(valueAfter(args, i)));
            } else if (!OPTIONS.contains(option)) {
                throw new BadArgumentsException("Unknown argument " + quote(option) + "; --help lists what there is");
            } else if (values.put(option, valueAfter(args, i)) != null) {
                throw new BadArgumentsException(option + " is given twice");
            }
        }
        for (String option : List.of("--endpoint", "--profile")) {
            if (values.containsKey(option) && !values.containsKey("--region")) {
                throw new BadArgumentsException(
                        option + " needs --region: without a region the program talks to its own stand-in");
            }
        }
        return new Arguments(
                values.getOrDefault("--name", "my-connection"),
                provider(values.getOrDefault("--provider", "GITHUB")),
                List.copyOf(tags),
                region(values.get("--region")),
                endpoint(values.get("--endpoint")),
                values.get("--profile"),
                waits,
                false);
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

    private static Tag tag(String text) throws BadArgumentsException {
        int equals = text.indexOf('=');
        if (equals < 1) {
            throw new BadArgumentsException("--tag is KEY=VALUE, not " + quote(text));
        }
        return Tag.builder()
                .key(text.substring(0, equals))
                .value(text.substring(equals + 1))
                .build();
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
