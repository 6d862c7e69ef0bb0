import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.apprunner.AppRunnerClient;
import software.amazon.awssdk.services.apprunner.model.ConnectionStatus;
import software.amazon.awssdk.services.apprunner.model.ConnectionSummary;
import software.amazon.awssdk.services.apprunner.model.ProviderType;

/** A dialog of an IDE: which connection may the new service use? */
public final class ConnectionPicker {
    private ConnectionPicker() {}

    public static void main(String[] args) {
        try (AppRunnerClient client =
                AppRunnerClient.builder().endpointOverride(URI.create(args[0])).build()) {
            System.out.println(choices(client));
            for (String name : List.of("zebra", "anteater")) {
                client.createConnection(r -> r.connectionName(name).providerType(ProviderType.GITHUB));
            }
            System.out.println(choices(client));
        }
    }

    private static List<String> choices(AppRunnerClient client) {
        return client.listConnectionsPaginator(r -> r.maxResults(1)).stream()
                .flatMap(page -> page.connectionSummaryList().stream())
                .filter(connection -> connection.status() != ConnectionStatus.ERROR)
                .sorted(Comparator.comparing(ConnectionSummary::connectionName))
                .map(connection -> connection.connectionName() + " (" + connection.providerTypeAsString() + ", "
                        + (connection.status() == ConnectionStatus.AVAILABLE ? "ready" : "finish it in the console")
                        + ")")
                .collect(Collectors.toList());
    }
}
