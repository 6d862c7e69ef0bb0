import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.apprunner.AppRunnerAsyncClient;
import software.amazon.awssdk.services.apprunner.model.ResourceNotFoundException;

/** A page of a dashboard: what all services are doing, asked at once. */
public final class Dashboard {
    private Dashboard() {}

    public static void main(String[] args) {
        try (AppRunnerAsyncClient client = AppRunnerAsyncClient.builder()
                .endpointOverride(URI.create(args[0]))
                .build()) {
            ConcurrentLinkedQueue<String> arns = new ConcurrentLinkedQueue<>();
            client.listServicesPaginator(r -> {})
                    .subscribe(page -> page.serviceSummaryList().forEach(s -> arns.add(s.serviceArn())))
                    .join();
            List<CompletableFuture<String>> tiles =
                    arns.stream().map(arn -> tile(client, arn)).collect(Collectors.toList());
            CompletableFuture.allOf(tiles.toArray(CompletableFuture[]::new)).join();
            tiles.forEach(tile -> System.out.println(tile.join()));
        }
    }

    private static CompletableFuture<String> tile(AppRunnerAsyncClient client, String arn) {
        return client.listOperations(r -> r.serviceArn(arn).maxResults(1))
                .thenApply(page -> page.operationSummaryList().stream()
                        .map(operation -> operation.type() + " " + operation.status() + " " + operation.endedAt())
                        .findFirst()
                        .orElse("idle"))
                .thenCombine(
                        client.describeService(r -> r.serviceArn(arn)),
                        (operation, described) -> described.service().serviceName() + ": " + operation)
                .exceptionally(e -> arn + ": " + (e.getCause() instanceof ResourceNotFoundException));
    }
}
