import java.io.PrintStream;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import software.amazon.awssdk.awscore.AwsRequest;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.apprunner.AppRunnerClient;
import software.amazon.awssdk.services.apprunner.model.AppRunnerException;
import software.amazon.awssdk.services.apprunner.model.AppRunnerRequest;
import software.amazon.awssdk.services.apprunner.model.Connection;
import software.amazon.awssdk.services.apprunner.model.ConnectionStatus;
import software.amazon.awssdk.services.apprunner.model.CreateConnectionRequest;
import software.amazon.awssdk.services.apprunner.model.CreateConnectionResponse;
import software.amazon.awssdk.services.apprunner.model.InvalidRequestException;
import software.amazon.awssdk.services.apprunner.model.ListConnectionsRequest;
import software.amazon.awssdk.services.apprunner.model.ListConnectionsResponse;
import software.amazon.awssdk.services.apprunner.model.ProviderType;
import software.amazon.awssdk.services.apprunner.model.Tag;

/** The part of the tour that needs no service: models, enums, a client that reaches nobody, and a stub. */
final class OfflineTour {
    private static final URI NOWHERE = URI.create("http://127.0.0.1:1");

    private final PrintStream out;

    OfflineTour(PrintStream out) {
        this.out = out;
    }

    void run() {
        requests();
        clientErrors();
        enums();
        handMadeResponses();
        stub();
    }

    private void requests() {
        CreateConnectionRequest request = CreateConnectionRequest.builder()
                .connectionName("first")
                .providerType("GITHUB")
                .tags(t -> t.key("a").value("1"), t -> t.key("b").value("2"))
                .build();
        out.println(request);
        out.println(request.providerType() + " " + request.providerTypeAsString() + " " + request.hasTags());
        out.println(request.hashCode() == request.toBuilder().build().hashCode());
        CreateConnectionRequest copy = request.copy(r -> r.connectionName("second"));
        out.println(copy.connectionName() + " " + copy.tags() + " " + copy.equals(request));
        out.println(request.toBuilder().tags((List<Tag>) null).build().hasTags());
        out.println(request.getValueForField("ConnectionName", String.class));
        out.println(request.getValueForField("Tags", List.class) + " " + request.getValueForField("x", Object.class));
        for (SdkField<?> field : request.sdkFields()) {
            out.println(field.memberName() + " " + field.marshallingType() + " " + field.getValueOrDefault(request));
        }
        out.println(new TreeSet<>(request.sdkFieldNameToField().keySet()));
        CreateConnectionRequest loud = request.toBuilder()
                .overrideConfiguration(AwsRequestOverrideConfiguration.builder()
                        .putHeader("x-loud", "yes")
                        .build())
                .build();
        out.println(loud.equals(request) + " " + loud.equalsBySdkFields(request));
        out.println(((AwsRequest) loud).overrideConfiguration().orElseThrow().headers());
        AppRunnerRequest general = loud;
        SdkPojo pojo = general.toBuilder().build();
        out.println(pojo.equalsBySdkFields(request));
        out.println(CreateConnectionRequest.serializableBuilderClass().getSimpleName());
    }

    private void clientErrors() {
        try (AppRunnerClient nowhere = ConnectionsTour.configured(AppRunnerClient.builder(), NOWHERE)
                .overrideConfiguration(o -> o.retryStrategy(r -> r.maxAttempts(1)))
                .build()) {
            nowhere.listConnections(r -> {});
        } catch (SdkClientException e) {
            out.println(e.getMessage() + " " + e.numAttempts() + " " + e.retryable());
        }
        try (AppRunnerClient broken = ConnectionsTour.configured(AppRunnerClient.builder(), NOWHERE)
                .credentialsProvider(() -> {
                    throw new IllegalStateException("no credentials today");
                })
                .build()) {
            broken.listConnections(r -> {});
        } catch (IllegalStateException e) {
            out.println(e.getMessage());
        }
        try (AppRunnerClient two = AppRunnerClient.builder()
                .httpClient(UrlConnectionHttpClient.create())
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .region(Region.US_EAST_1)
                .build()) {
            out.println("built " + two.serviceName());
        } catch (IllegalArgumentException e) {
            out.println(e.getMessage());
        }
    }

    private void enums() {
        out.println(new TreeSet<>(ProviderType.knownValues()) + " " + new TreeSet<>(ConnectionStatus.knownValues()));
        out.println(ProviderType.fromValue("GITHUB") + " " + ProviderType.valueOf("BITBUCKET"));
        out.println(ConnectionStatus.fromValue("SOMETHING_NEW").name() + " " + ConnectionStatus.fromValue(null));
        Connection newer = Connection.builder().status("SOMETHING_NEW").build();
        switch (newer.status()) {
            case AVAILABLE -> out.println("available");
            case UNKNOWN_TO_SDK_VERSION -> out.println("unknown " + newer.statusAsString());
            default -> out.println("else");
        }
    }

    private void handMadeResponses() {
        Connection connection = Connection.builder()
                .connectionName("made")
                .status(ConnectionStatus.AVAILABLE)
                .createdAt(Instant.EPOCH)
                .build();
        out.println(CreateConnectionResponse.builder().connection(connection).build());
        out.println(ListConnectionsResponse.builder()
                .connectionSummaryList(s -> s.connectionName("s"))
                .build());
        AwsServiceException failure = AppRunnerException.builder()
                .message("made")
                .statusCode(400)
                .requestId("R")
                .awsErrorDetails(AwsErrorDetails.builder()
                        .errorCode("Made")
                        .serviceName("AppRunner")
                        .build())
                .build();
        out.println(failure.awsErrorDetails().errorCode() + " " + failure.statusCode() + " " + failure.requestId());
        out.println(InvalidRequestException.builder()
                        .message("m")
                        .cause(failure)
                        .build()
                        .getCause()
                == failure);
    }

    private void stub() {
        AppRunnerClient client = new AppRunnerStub();
        client.listConnectionsPaginator(r -> {}).stream().forEach(out::println);
        try {
            client.createConnection(CreateConnectionRequest.builder().build());
        } catch (UnsupportedOperationException e) {
            out.println("not stubbed");
        }
        client.close();
    }

    /** A client of one's own, as in unit tests. */
    private static final class AppRunnerStub implements AppRunnerClient {
        @Override
        public ListConnectionsResponse listConnections(ListConnectionsRequest request) {
            return ListConnectionsResponse.builder()
                    .connectionSummaryList(List.of())
                    .build();
        }

        @Override
        public String serviceName() {
            return SERVICE_NAME;
        }

        @Override
        public void close() {}
    }
}
