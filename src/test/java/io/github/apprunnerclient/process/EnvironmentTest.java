package io.github.apprunnerclient.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apprunnerclient.settings.PrintObservations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Environment variables say what the builder does not, and say it to both clients alike. */
class EnvironmentTest {
    @TempDir
    private Path directory;

    @Test
    void region_credentials_retries_endpoint_variants_and_user_agent_are_read() throws Exception {
        Map<String, String> environment = new HashMap<>(Map.of(
                "AWS_ACCESS_KEY_ID", "AKIDENV",
                "AWS_SECRET_ACCESS_KEY", "secret",
                "AWS_SESSION_TOKEN", "TOKEN",
                "AWS_DEFAULT_REGION", "us-west-2",
                "AWS_REGION", "eu-west-1",
                "AWS_RETRY_MODE", "standard",
                "AWS_MAX_ATTEMPTS", "2",
                "AWS_USE_FIPS_ENDPOINT", "true",
                "AWS_USE_DUALSTACK_ENDPOINT", "true",
                "AWS_SDK_UA_APP_ID", "env-app"));
        environment.putAll(Map.of("AWS_EXECUTION_ENV", "AWS_Lambda_java17", "AWS_DEFAULTS_MODE", "auto"));

        assertThat(bothIn(new ChildJvm(environment)))
                .contains("asks: https://apprunner-fips.eu-west-1.api.aws/\n")
                .contains("signs as: AKIDENV\n", "signs for: eu-west-1/apprunner\n", "token: TOKEN, signed\n")
                .contains("; max=2\n", " m/E,", "tries: 2\n", "tries at a limit: 1\n")
                .contains(" exec-env/AWS_Lambda_java17 app/env-app ")
                .contains("connects in: PT1.1S\n");
    }

    @Test
    void files_and_profile_are_read_and_the_services_endpoint_beats_the_general_one() throws Exception {
        Path config = Files.writeString(
                directory.resolve("config"),
                "[profile mine]\nregion = eu-west-3\nmax_attempts = 2\nendpoint_url = http://profile\n");
        Path credentials = Files.writeString(
                directory.resolve("credentials"), "[mine]\naws_access_key_id = AKIDFILE\naws_secret_access_key = s\n");

        assertThat(bothIn(new ChildJvm(Map.of(
                        "AWS_CONFIG_FILE", config.toString(),
                        "AWS_SHARED_CREDENTIALS_FILE", credentials.toString(),
                        "AWS_PROFILE", "mine",
                        "AWS_ENDPOINT_URL", "http://general",
                        "AWS_ENDPOINT_URL_APPRUNNER", "http://service",
                        "AWS_NEW_RETRIES_2026", "true"))))
                .contains("asks: http://service/\n")
                .contains("signs as: AKIDFILE\n", "signs for: eu-west-3/apprunner\n", "token: none\n")
                .contains("; max=2\n", " m/E,", "tries: 2\n", "tries at a limit: 2\n");
    }

    @Test
    void a_general_system_property_beats_the_services_environment_variable() throws Exception {
        assertThat(bothIn(new ChildJvm(withCredentials(Map.of(
                                "AWS_ENDPOINT_URL_APPRUNNER", "http://service",
                                "AWS_RETRY_MODE", "adaptive",
                                "AWS_DEFAULTS_MODE", "mobile")))
                        .with("-Daws.endpointUrl=http://property", "-Daws.region=us-east-2")))
                .contains("asks: http://property/\n", "signs for: us-east-2/apprunner\n")
                .contains(" m/F,", "tries: 3\n", "connects in: PT30S\n");
    }

    @Test
    void the_general_endpoint_is_called() throws Exception {
        assertThat(bothIn(new ChildJvm(withCredentials(Map.of("AWS_ENDPOINT_URL", "http://general:8080/path")))))
                .contains("asks: http://general:8080/path/\n", "signs for: us-east-1/apprunner\n", ",N,");
    }

    @Test
    void endpoints_are_ignored_where_they_are_to_be() throws Exception {
        assertThat(bothIn(new ChildJvm(withCredentials(Map.of(
                        "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "true",
                        "AWS_ENDPOINT_URL", "http://general",
                        "AWS_ENDPOINT_URL_APPRUNNER", "http://service",
                        "AWS_RETRY_MODE", "legacy",
                        "AWS_DEFAULTS_MODE", "standard")))))
                .contains("asks: https://apprunner.us-east-1.amazonaws.com/\n")
                .contains("; max=4\n", " m/D,", "connects in: PT3.1S\n");
    }

    @Test
    void the_files_of_all_profiles_are_found_in_the_home_folder() throws Exception {
        Path folder = Files.createDirectory(directory.resolve(".aws"));
        Files.writeString(
                folder.resolve("config"),
                "[default]\nregion = eu-west-3\nretry_mode = standard\nsdk_ua_app_id = mine\n");
        Files.writeString(
                folder.resolve("credentials"), "[default]\naws_access_key_id = AKIDHOME\naws_secret_access_key = s\n");

        assertThat(bothIn(new ChildJvm(Map.of("HOME", directory.toString()))))
                .contains("signs as: AKIDHOME\n", "signs for: eu-west-3/apprunner\n")
                .contains("; max=3\n", " m/E,", " app/mine ");
    }

    @Test
    void a_file_may_be_named_relative_to_the_home_folder() throws Exception {
        Files.writeString(directory.resolve("mine"), "[default]\nregion = eu-west-3\nretry_mode = standard\n");

        assertThat(bothIn(new ChildJvm(
                        withCredentials(Map.of("HOME", directory.toString(), "AWS_CONFIG_FILE", "~/mine")))))
                .contains("; max=3\n", " m/E,");
    }

    @Test
    void what_a_header_cannot_hold_is_left_out_of_the_user_agent() throws Exception {
        assertThat(bothIn(new ChildJvm(withCredentials(Map.of("AWS_EXECUTION_ENV", "My Env/1")))
                        .with("-Dos.name=My OS (x)", "-Dos.version=1/2", "-Duser.language=x@y", "-Duser.country=[Z]")))
                .contains(" os/My_OS__x_#1_2 lang/java#", " md/x_y__Z_ exec-env/My_Env_1 ");
    }

    @Test
    void another_language_of_the_JVM_is_in_the_user_agent() throws Exception {
        Path source = Files.writeString(
                directory.resolve("Properties.java"),
                "package scala.util; public class Properties {"
                        + " public static String versionNumberString() { return \"3.9\"; } }");
        Path classes = Files.createDirectory(directory.resolve("scala"));
        ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-d", classes.toString(), "--release", "17", source.toString());

        assertThat(bothIn(new ChildJvm(withCredentials(Map.of())).with("-Xbootclasspath/a:" + classes)))
                .contains(" md/scala/3.9 ");
    }

    @Test
    void the_trace_of_a_Lambda_function_is_sent() throws Exception {
        Map<String, String> traced = withCredentials(Map.of("_X_AMZN_TRACE_ID", "Root=1"));
        Map<String, String> inLambda = new HashMap<>(traced);
        inLambda.put("AWS_LAMBDA_FUNCTION_NAME", "function");

        assertThat(bothIn(new ChildJvm(traced))).contains("trace: none\n");
        assertThat(bothIn(new ChildJvm(inLambda))).contains("trace: Root=1\n");
        assertThat(bothIn(new ChildJvm(inLambda).with("-Dcom.amazonaws.xray.traceHeader=Root=2")))
                .contains("trace: Root=2\n");
    }

    private static Map<String, String> withCredentials(Map<String, String> more) {
        Map<String, String> environment = new HashMap<>(more);
        environment.putAll(
                Map.of("AWS_REGION", "us-east-1", "AWS_ACCESS_KEY_ID", "AKID", "AWS_SECRET_ACCESS_KEY", "s"));
        return environment;
    }

    private String bothIn(ChildJvm jvm) throws IOException, InterruptedException {
        String[] printed =
                jvm.run(PrintObservations.class, directory, "retries").split(PrintObservations.THEN);
        assertThat(printed[1]).isEqualTo(printed[0]);
        return printed[0];
    }
}
