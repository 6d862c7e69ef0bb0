package io.github.apprunnerclient.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.apprunnerclient.model.ProviderType;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments.ArgumentSet;
import org.junit.jupiter.params.provider.MethodSource;

class ArgumentsTest {
    @Test
    void no_arguments_ask_for_the_stand_in() throws BadArgumentsException {
        assertThat(Arguments.parse())
                .isEqualTo(new Arguments(
                        new Deployment(
                                "my-connection",
                                ProviderType.GITHUB,
                                "my-service",
                                "https://github.com/my-organization/my-repository",
                                "main",
                                Map.of()),
                        new Target(null, null, null),
                        true,
                        false,
                        false));
    }

    @Test
    void at_AWS_there_is_no_service_without_a_repository() throws BadArgumentsException {
        assertThat(Arguments.parse("--region", "us-east-1").deployment().repository())
                .isNull();
    }

    @Test
    void every_option_is_read() throws BadArgumentsException {
        assertThat(Arguments.parse(
                        "--tag",
                        "team=platform",
                        "--name",
                        "other",
                        "--clean-up",
                        "--provider",
                        "BITBUCKET",
                        "--service",
                        "web",
                        "--repository",
                        "https://bitbucket.org/a/b",
                        "--branch",
                        "next",
                        "--tag",
                        "formula=a=b",
                        "--tag",
                        "empty=",
                        "--region",
                        "eu-west-1",
                        "--endpoint",
                        "http://localhost:1/x",
                        "--no-wait",
                        "--profile",
                        "mine"))
                .isEqualTo(new Arguments(
                        new Deployment(
                                "other",
                                ProviderType.BITBUCKET,
                                "web",
                                "https://bitbucket.org/a/b",
                                "next",
                                Map.of("team", "platform", "formula", "a=b", "empty", "")),
                        new Target("eu-west-1", URI.create("http://localhost:1/x"), "mine"),
                        false,
                        true,
                        false));
    }

    @Test
    void help_wins_over_everything_else() throws BadArgumentsException {
        assertThat(Arguments.parse("--nonsense", "--help").help()).isTrue();
        assertThat(Arguments.parse("--name", "--help").help()).isTrue();
    }

    static Stream<ArgumentSet> badArguments() {
        return Stream.of(
                bad("Unknown argument 'my-connection'; --help lists what there is", "my-connection"),
                bad("Unknown argument '--nmae'; --help lists what there is", "--nmae", "x"),
                bad("Unknown argument '--name=x'; --help lists what there is", "--name=x"),
                bad("Unknown argument 'a?b'; --help lists what there is", "a\nb"),
                bad("Unknown argument ''; --help lists what there is", ""),
                bad("--name needs a value", "--name"),
                bad("--name needs a value", "--name", ""),
                bad("--name needs a value", "--name", "--tag", "a=b"),
                bad("--tag needs a value", "--tag"),
                bad("--region needs a value", "--region", " "),
                bad("--name is given twice", "--name", "a", "--name", "a"),
                bad("--provider is GITHUB or BITBUCKET, not 'GITLAB'", "--provider", "GITLAB"),
                bad("--provider is GITHUB or BITBUCKET, not 'github'", "--provider", "github"),
                bad("--provider is GITHUB or BITBUCKET, not 'null'", "--provider", "null"),
                bad("--tag is KEY=VALUE, not 'team'", "--tag", "team"),
                bad("--tag is KEY=VALUE, not '=platform'", "--tag", "=platform"),
                bad("--region is an AWS region such as us-east-1, not 'us east'", "--region", "us east"),
                bad(
                        "--endpoint needs --region: without a region the program talks to its own stand-in",
                        "--endpoint",
                        "http://localhost"),
                bad(
                        "--profile needs --region: without a region the program talks to its own stand-in",
                        "--profile",
                        "mine"),
                badEndpoint("localhost:8080"),
                badEndpoint("ftp://localhost"),
                badEndpoint("http:///path"),
                badEndpoint("http://local host"),
                badEndpoint("/path"));
    }

    @ParameterizedTest
    @MethodSource("badArguments")
    void a_bad_argument_is_told_in_one_line(String line, String[] args) {
        assertThatThrownBy(() -> Arguments.parse(args))
                .isInstanceOf(BadArgumentsException.class)
                .hasMessage(line);
    }

    private static ArgumentSet badEndpoint(String endpoint) {
        return bad(
                "--endpoint is a URI such as http://localhost:8080, not '" + endpoint + "'",
                "--region",
                "us-east-1",
                "--endpoint",
                endpoint);
    }

    private static ArgumentSet bad(String line, String... args) {
        return org.junit.jupiter.params.provider.Arguments.argumentSet(
                List.of(args).toString(), line, args);
    }
}
