import java.net.URI;
import java.util.List;
import software.amazon.awssdk.services.apprunner.AppRunnerClient;
import software.amazon.awssdk.services.apprunner.model.AppRunnerException;
import software.amazon.awssdk.services.apprunner.model.InvalidStateException;
import software.amazon.awssdk.services.apprunner.model.ResourceNotFoundException;
import software.amazon.awssdk.services.apprunner.model.Service;

/** Does what a chat tells it, and answers in one line whatever happens. */
public final class ChatBot {
    private final AppRunnerClient client;

    private ChatBot(AppRunnerClient client) {
        this.client = client;
    }

    public static void main(String[] args) {
        try (AppRunnerClient client =
                AppRunnerClient.builder().endpointOverride(URI.create(args[0])).build()) {
            ChatBot bot = new ChatBot(client);
            for (String line :
                    List.of("status shop", "pause shop", "pause shop", "resume gone", "deploy shop", "sing")) {
                String[] words = line.split(" ");
                System.out.println(bot.answer(words[0], "arn:" + words[words.length - 1]));
            }
        }
    }

    private String answer(String command, String arn) {
        try {
            switch (command) {
                case "status":
                    Service service =
                            client.describeService(r -> r.serviceArn(arn)).service();
                    return service.serviceName() + " is " + service.status() + " since " + service.updatedAt();
                case "pause":
                    return "Pausing: "
                            + client.pauseService(r -> r.serviceArn(arn)).operationId();
                case "resume":
                    return "Resuming: "
                            + client.resumeService(r -> r.serviceArn(arn)).operationId();
                case "deploy":
                    return "Deploying: "
                            + client.startDeployment(r -> r.serviceArn(arn)).operationId();
                default:
                    return "I can't " + command;
            }
        } catch (ResourceNotFoundException e) {
            return "There is no such service (" + e.statusCode() + ")";
        } catch (InvalidStateException e) {
            return "Not now: " + e.awsErrorDetails().errorMessage();
        } catch (AppRunnerException e) {
            return "Failed: " + e.awsErrorDetails().errorCode() + " " + e.requestId();
        }
    }
}
