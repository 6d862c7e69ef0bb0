package io.github.apprunnerclient.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the program prints, pasted into a shell. Skipped where there is no such shell. */
class ShellLinesTest {
    @RegisterExtension
    static FakeAppRunnerExtension appRunner = FakeAppRunnerExtension.create();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bash, zsh  | bash | -c       | env
            fish       | fish | -c       | env
            PowerShell | pwsh | -Command | '[Environment]::GetEnvironmentVariables().GetEnumerator().ForEach({ $_.Key + "=" + $_.Value })'
            """)
    void the_lines_set_what_a_client_needs_and_unset_what_would_win(
            String title, String shell, String option, String list) throws Exception {
        assumeThat(shell.equals("bash") && OS.WINDOWS.isCurrentOs())
                .as("a bash that sees the environment of Windows")
                .isFalse();
        String lines =
                ShellLines.greeting(appRunner).split("# " + title + "\n")[1].split("\n\n")[0];

        List<String> environment = run(shell, option, lines + "\n" + list);

        assertThat(environment)
                .contains(
                        "AWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMPLE",
                        "AWS_SECRET_ACCESS_KEY=wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
                        "AWS_REGION=us-east-1",
                        "AWS_DEFAULT_REGION=us-east-1",
                        "AWS_ENDPOINT_URL_APPRUNNER=" + appRunner.endpoint())
                .noneMatch(
                        variable -> variable.startsWith("AWS_PROFILE=") || variable.startsWith("AWS_SESSION_TOKEN="));
    }

    private static List<String> run(String... command) throws InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(Map.of("AWS_PROFILE", "other", "AWS_SESSION_TOKEN", "other"));
        try {
            Process process = builder.redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(output).isZero();
            return output.lines().toList();
        } catch (IOException e) {
            assumeThat(e).as(command[0] + " is not installed").isNull();
            return List.of();
        }
    }
}
