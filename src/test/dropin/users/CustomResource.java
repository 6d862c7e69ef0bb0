import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.services.apprunner.AppRunnerClient;
import software.amazon.awssdk.services.apprunner.model.Connection;
import software.amazon.awssdk.services.apprunner.model.ConnectionSummary;
import software.amazon.awssdk.services.apprunner.model.InvalidRequestException;
import software.amazon.awssdk.services.apprunner.model.ResourceNotFoundException;

/** A custom resource of the CDK: a stack creates, tags and deletes a connection. */
public final class CustomResource {
    private final AppRunnerClient client;

    private CustomResource(AppRunnerClient client) {
        this.client = client;
    }

    public static void main(String[] args) {
        try (AppRunnerClient client =
                AppRunnerClient.builder().endpointOverride(URI.create(args[0])).build()) {
            CustomResource resource = new CustomResource(client);
            System.out.println(resource.handle("Create", null, "stack-connection"));
            Map<String, String> again = resource.handle("Create", null, "stack-connection");
            System.out.println(again);
            String id = again.get("PhysicalResourceId");
            System.out.println(resource.handle("Update", id, "stack-connection"));
            System.out.println(resource.handle("Delete", id, "stack-connection"));
            System.out.println(resource.handle("Delete", id, "stack-connection"));
            System.out.println(resource.handle("Create", null, "not a name"));
        }
    }

    private Map<String, String> handle(String requestType, String physicalId, String name) {
        Map<String, String> reply = new TreeMap<>();
        try {
            switch (requestType) {
                case "Create" -> reply.put("PhysicalResourceId", create(name));
                case "Update" -> {
                    client.tagResource(r -> r.resourceArn(physicalId)
                            .tags(
                                    t -> t.key("stack").value("two"),
                                    t -> t.key("old").value("")));
                    client.untagResource(r -> r.resourceArn(physicalId).tagKeys("old"));
                    reply.put(
                            "Tags",
                            client.listTagsForResource(r -> r.resourceArn(physicalId))
                                    .tags()
                                    .toString());
                }
                default -> client.deleteConnection(r -> r.connectionArn(physicalId));
            }
            reply.put("Status", "SUCCESS");
        } catch (ResourceNotFoundException e) {
            reply.put("Status", "SUCCESS");
            reply.put("Reason", "gone before");
        } catch (InvalidRequestException e) {
            reply.put("Status", "FAILED");
            reply.put("Reason", e.awsErrorDetails().errorMessage());
        }
        return reply;
    }

    private String create(String name) {
        for (ConnectionSummary existing :
                client.listConnections(r -> r.connectionName(name)).connectionSummaryList()) {
            return existing.connectionArn();
        }
        Connection created = client.createConnection(r -> r.connectionName(name)
                        .providerType("GITHUB")
                        .tags(t -> t.key("stack").value("one")))
                .connection();
        return created.connectionArn();
    }
}
