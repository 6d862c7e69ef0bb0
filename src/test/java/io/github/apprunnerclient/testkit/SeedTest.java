package io.github.apprunnerclient.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.apprunnerclient.model.Connection;
import io.github.apprunnerclient.model.ConnectionStatus;
import io.github.apprunnerclient.model.CustomDomain;
import io.github.apprunnerclient.model.Service;
import io.github.apprunnerclient.model.VpcIngressConnection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeedTest {
    private static final String IMAGE = """
            "SourceConfiguration": {"ImageRepository":
                {"ImageIdentifier": "public.ecr.aws/example/web:1", "ImageRepositoryType": "ECR_PUBLIC"}}""";

    @TempDir
    Path folder;

    @Test
    void what_it_says_is_there_however_far_it_says_it_has_come() throws IOException {
        FakeAppRunner appRunner = seeded("""
                {"Connections": [
                    {"ConnectionName": "done", "ProviderType": "GITHUB"},
                    {"ConnectionName": "open", "ProviderType": "GITHUB", "Status": "PENDING_HANDSHAKE"},
                    {"ConnectionName": "broken", "ProviderType": "GITHUB", "Status": "ERROR"}],
                 "Services": [
                    {"ServiceName": "site", %1$s},
                    {"ServiceName": "idle", "Status": "PAUSED", %1$s},
                    {"ServiceName": "starting", "Status": "OPERATION_IN_PROGRESS", %1$s},
                    {"ServiceName": "failed", "Status": "CREATE_FAILED", %1$s}]}
                """.formatted(IMAGE));

        assertThat(appRunner.connections())
                .extracting(Connection::connectionName, Connection::status)
                .containsExactly(
                        tuple("done", ConnectionStatus.AVAILABLE),
                        tuple("open", ConnectionStatus.PENDING_HANDSHAKE),
                        tuple("broken", ConnectionStatus.ERROR));
        assertThat(appRunner.services())
                .extracting(Service::serviceName, Service::statusAsString)
                .containsExactly(
                        tuple("site", "RUNNING"),
                        tuple("idle", "PAUSED"),
                        tuple("starting", "OPERATION_IN_PROGRESS"),
                        tuple("failed", "CREATE_FAILED"));
    }

    @Test
    void a_name_stands_for_the_ARN_of_what_is_in_the_same_file() throws IOException {
        FakeAppRunner appRunner = seeded("""
                {"VpcIngressConnections": [{"VpcIngressConnectionName": "door", "ServiceArn": "site",
                    "IngressVpcConfiguration": {"VpcId": "vpc-1", "VpcEndpointId": "vpce-1"}}],
                 "CustomDomains": [{"ServiceArn": "site", "DomainName": "example.com"}],
                 "Services": [{"ServiceName": "site", "SourceConfiguration": {
                    "AuthenticationConfiguration": {"ConnectionArn": "github"},
                    "CodeRepository": {"RepositoryUrl": "https://github.com/example/web",
                        "SourceCodeVersion": {"Type": "BRANCH", "Value": "main"}}}}],
                 "Connections": [{"ConnectionName": "github", "ProviderType": "GITHUB"}]}
                """);

        assertThat(appRunner.services())
                .singleElement()
                .extracting(service -> service.sourceConfiguration()
                        .authenticationConfiguration()
                        .connectionArn())
                .isEqualTo(appRunner.connections().get(0).connectionArn());
        assertThat(appRunner.customDomains("site"))
                .extracting(CustomDomain::statusAsString)
                .containsExactly("ACTIVE");
        assertThat(appRunner.vpcIngressConnections())
                .extracting(VpcIngressConnection::statusAsString)
                .containsExactly("AVAILABLE");
    }

    @Test
    void a_reset_takes_it_again() throws IOException {
        FakeAppRunner appRunner =
                seeded("{\"Connections\": [{\"ConnectionName\": \"kept\", \"ProviderType\": \"GITHUB\"}]}");

        appRunner.reset();

        assertThat(appRunner.connections())
                .extracting(Connection::connectionName)
                .containsExactly("kept");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            []                       | no JSON object
            {                        | can't be read as JSON
            {"Cats": []}             | has Cats, which is none of [Connections, AutoScalingConfigurations, Observ
            {"Connections": {}}      | Connections is no list
            {"Connections": [1]}     | Connections[0]: is no JSON object
            {"Connections": [{"ConnectionName": "my-connection"}]}    | Connections[0]: ProviderType is missing
            {"Connections": [{"ConnectionName": "c1-c1", "ProviderType": "GITHUB", "Status": "X"}]} | Connections[0]: Status is X
            {"CustomDomains": [{"ServiceArn": "web", "DomainName": "example.com"}]} | CustomDomains[0]: There is no service named web
            {"VpcConnectors": [{"VpcConnectorName": "vpc-1", "Subnets": ["subnet-1"], "Status": "ACTIVE"}]} | VpcConnectors[0]: takes no Status
            """)
    void a_seed_that_makes_no_sense_is_refused_with_the_reason(String json, String message) {
        assertThatThrownBy(() -> seeded(json))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    private FakeAppRunner seeded(String json) throws IOException {
        Path file = Files.writeString(folder.resolve("seed.json"), json);
        return CommandLineOptions.parse("--handshake", "manual", "--operations", "manual", "--seed", file.toString())
                .build();
    }
}
