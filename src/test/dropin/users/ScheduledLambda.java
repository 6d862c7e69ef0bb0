import java.net.URI;
import java.util.Map;
import software.amazon.awssdk.services.apprunner.AppRunnerClient;
import software.amazon.awssdk.services.apprunner.model.Service;
import software.amazon.awssdk.services.apprunner.model.ServiceStatus;

/** A Lambda function with a timer: services sleep at night. */
public final class ScheduledLambda {
    private final AppRunnerClient client;

    private ScheduledLambda(AppRunnerClient client) {
        this.client = client;
    }

    public static void main(String[] args) {
        System.setProperty("aws.endpointUrlAppRunner", URI.create(args[0]).toString());
        try (AppRunnerClient client = AppRunnerClient.create()) {
            ScheduledLambda lambda = new ScheduledLambda(client);
            System.out.println(lambda.handleRequest(Map.of("action", "stop", "services", "arn:a,arn:b")));
            System.out.println(lambda.handleRequest(Map.of("action", "start", "services", "arn:a")));
        } finally {
            System.clearProperty("aws.endpointUrlAppRunner");
        }
    }

    public String handleRequest(Map<String, String> event) {
        StringBuilder done = new StringBuilder();
        for (String arn : event.get("services").split(",")) {
            Service service = client.describeService(r -> r.serviceArn(arn)).service();
            ServiceStatus status = service.status();
            if (event.get("action").equals("stop") && status == ServiceStatus.RUNNING) {
                done.append(client.pauseService(r -> r.serviceArn(arn)).service());
            } else if (event.get("action").equals("start") && status == ServiceStatus.PAUSED) {
                done.append(client.resumeService(r -> r.serviceArn(arn)).service());
            } else {
                done.append(arn).append(" stays ").append(service.statusAsString());
            }
        }
        return done.toString();
    }
}
