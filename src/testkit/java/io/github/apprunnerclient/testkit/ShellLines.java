package io.github.apprunnerclient.testkit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import software.amazon.awssdk.auth.credentials.AwsCredentials;

/** What to paste into a shell to have its programs call the fake. */
final class ShellLines {
    /** What would win over the rest, or make requests that the fake refuses. */
    private static final List<String> UNSET = List.of(
            "AWS_SESSION_TOKEN",
            "AWS_SECURITY_TOKEN",
            "AWS_PROFILE",
            "AWS_DEFAULT_PROFILE",
            "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS");

    private ShellLines() {}

    static String greeting(FakeAppRunner appRunner) {
        Map<String, String> variables = variables(appRunner);
        String endpoint = appRunner.endpoint().toString();
        return String.join(
                "\n",
                "A fake App Runner listens at " + endpoint + " until Ctrl-C; " + endpoint
                        + "/_fake shows what is in it.",
                "Point a client at it:",
                "",
                "# bash, zsh",
                lines(variables, "export %s=%s"),
                "unset " + String.join(" ", UNSET),
                "",
                "# fish",
                lines(variables, "set -gx %s %s"),
                "set -e " + String.join(" ", UNSET),
                "",
                "# PowerShell",
                lines(variables, "$Env:%s = '%s'"),
                UNSET.stream().map("Env:%s"::formatted).collect(Collectors.joining(", ", "Remove-Item ", ""))
                        + " -ErrorAction Ignore");
    }

    private static Map<String, String> variables(FakeAppRunner appRunner) {
        AwsCredentials credentials = appRunner.credentialsProvider().resolveCredentials();
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put("AWS_ACCESS_KEY_ID", credentials.accessKeyId());
        variables.put("AWS_SECRET_ACCESS_KEY", credentials.secretAccessKey());
        variables.put("AWS_REGION", appRunner.region().id());
        // The name that boto3 and the AWS CLI read.
        variables.put("AWS_DEFAULT_REGION", appRunner.region().id());
        variables.put("AWS_ENDPOINT_URL_APPRUNNER", appRunner.endpoint().toString());
        return variables;
    }

    private static String lines(Map<String, String> variables, String format) {
        return variables.entrySet().stream()
                .map(variable -> format.formatted(variable.getKey(), variable.getValue()))
                .collect(Collectors.joining("\n"));
    }
}
