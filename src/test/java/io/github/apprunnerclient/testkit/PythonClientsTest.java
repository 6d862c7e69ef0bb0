package io.github.apprunnerclient.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** boto3 and the AWS CLI, told no more than the program prints. Skipped where they are not installed. */
@Timeout(120)
class PythonClientsTest {
    private static final String BOTO3 = """
            import boto3
            client = boto3.client('apprunner')
            connection = client.create_connection(ConnectionName='from-boto3', ProviderType='GITHUB',
                                                  Tags=[{'Key': 'team', 'Value': 'platform'}])['Connection']
            arn = connection['ConnectionArn']
            assert connection['Status'] == 'PENDING_HANDSHAKE', connection
            assert connection['CreatedAt'].year > 2000, connection
            names = [c['ConnectionName'] for page in client.get_paginator('list_connections')
                     .paginate(PaginationConfig={'PageSize': 1}) for c in page['ConnectionSummaryList']] \\
                if client.can_paginate('list_connections') else \\
                [c['ConnectionName'] for c in client.list_connections(MaxResults=1)['ConnectionSummaryList']]
            assert names == ['from-boto3'], names
            client.tag_resource(ResourceArn=arn, Tags=[{'Key': 'stage', 'Value': 'test'}])
            client.untag_resource(ResourceArn=arn, TagKeys=['team'])
            assert client.list_tags_for_resource(ResourceArn=arn)['Tags'] == [{'Key': 'stage', 'Value': 'test'}]
            try:
                client.create_connection(ConnectionName='from-boto3', ProviderType='GITHUB')
                raise AssertionError('created twice')
            except client.exceptions.InvalidRequestException as e:
                assert e.response['Error']['Message'].startswith('Connection with the provided name already exists'), e
            assert client.delete_connection(ConnectionArn=arn)['Connection']['Status'] == 'DELETED'
            try:
                client.delete_connection(ConnectionArn=arn)
                raise AssertionError('deleted twice')
            except client.exceptions.ResourceNotFoundException as e:
                assert e.response['ResponseMetadata']['RequestId'], e
            from botocore.exceptions import ClientError
            try:
                boto3.client('apprunner', aws_secret_access_key='wrong', aws_access_key_id='AKIAIOSFODNN7EXAMPLE') \\
                    .list_connections()
                raise AssertionError('served')
            except ClientError as e:
                assert e.response['Error']['Code'] == 'InvalidSignatureException', e
            print('done')
            """;

    private static FakeProgram program;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() throws IOException {
        program = FakeProgram.start();
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    @Test
    void boto3_creates_lists_tags_untags_and_deletes() throws Exception {
        assumeThat(isInstalled("python3", "-c", "import boto3")).isTrue();
        Path script = Files.writeString(folder.resolve("connection.py"), BOTO3);

        assertThat(run("python3", script.toString())).isEqualTo("done\n");
    }

    @Test
    void The_AWS_CLI_creates_lists_tags_and_deletes() throws Exception {
        assumeThat(isInstalled("aws", "--version")).isTrue();

        JsonNode connection = aws(
                        "create-connection",
                        "--connection-name",
                        "from-cli",
                        "--provider-type",
                        "BITBUCKET",
                        "--tags",
                        "Key=team,Value=platform")
                .path("Connection");
        String arn = connection.path("ConnectionArn").textValue();
        assertThat(connection.path("Status").textValue()).isEqualTo("PENDING_HANDSHAKE");
        assertThat(aws("list-connections", "--connection-name", "from-cli").findValuesAsText("ConnectionArn"))
                .containsExactly(arn);
        aws("tag-resource", "--resource-arn", arn, "--tags", "Key=stage,Value=test");
        assertThat(aws("delete-connection", "--connection-arn", arn).findValuesAsText("Status"))
                .containsExactly("DELETED");
    }

    private JsonNode aws(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("aws", "apprunner", "--output", "json"));
        command.addAll(List.of(arguments));
        return new ObjectMapper().readTree(run(command.toArray(String[]::new)));
    }

    private String run(String... command) throws Exception {
        File output = folder.resolve("output").toFile();
        Process process = process(command)
                .redirectErrorStream(true)
                .redirectOutput(output)
                .start();
        assertThat(process.waitFor(100, TimeUnit.SECONDS)).isTrue();
        String text = Files.readString(output.toPath(), StandardCharsets.UTF_8);
        assertThat(process.exitValue()).as(text).isZero();
        return text;
    }

    private static boolean isInstalled(String... command) throws InterruptedException {
        try {
            return process(command)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    // This machine's own AWS and proxy settings are none of the fake's.
    private static ProcessBuilder process(String... command) {
        ProcessBuilder builder = new ProcessBuilder(command);
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("AWS_"));
        environment.put("AWS_CONFIG_FILE", "no-such-file");
        environment.put("AWS_SHARED_CREDENTIALS_FILE", "no-such-file");
        environment.put("NO_PROXY", "127.0.0.1");
        environment.putAll(program.environment());
        return builder;
    }
}
