import java.net.URI;
import java.util.List;
import software.amazon.awssdk.services.apprunner.AppRunnerClient;
import software.amazon.awssdk.services.apprunner.model.ConnectionSummary;
import software.amazon.awssdk.services.apprunner.model.ProviderType;
import software.amazon.awssdk.services.apprunner.model.ResourceNotFoundException;
import software.amazon.awssdk.services.apprunner.model.Tag;

/** Deletes what tests left behind: each connection with a certain tag. */
public final class Cleanup {
    private Cleanup() {}

    public static void main(String[] args) {
        try (AppRunnerClient client =
                AppRunnerClient.builder().endpointOverride(URI.create(args[0])).build()) {
            Tag temporary = Tag.builder().key("temporary").value("true").build();
            client.createConnection(r -> r.connectionName("left-behind")
                    .providerType(ProviderType.GITHUB)
                    .tags(temporary));
            client.createConnection(r -> r.connectionName("in-use").providerType(ProviderType.BITBUCKET));

            List<ConnectionSummary> connections =
                    client.listConnections(r -> r.maxResults(100)).connectionSummaryList();
            for (ConnectionSummary connection : connections) {
                boolean deleted = client.listTagsForResource(r -> r.resourceArn(connection.connectionArn()))
                                .tags()
                                .contains(temporary)
                        && delete(client, connection.connectionArn());
                System.out.println(connection.connectionName() + " " + (deleted ? "deleted" : "kept"));
            }
            System.out.println(delete(client, connections.get(0).connectionArn().replace("in-use", "gone")));
        }
    }

    private static boolean delete(AppRunnerClient client, String arn) {
        try {
            System.out.println(client.deleteConnection(r -> r.connectionArn(arn))
                    .connection()
                    .status());
            return true;
        } catch (ResourceNotFoundException e) {
            System.out.println(e.awsErrorDetails().errorCode());
            return false;
        }
    }
}
