package io.github.apprunnerclient.oracle;

import static io.github.apprunnerclient.model.OfficialModels.OFFICIAL;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import software.amazon.awssdk.awscore.AwsRequest;
import software.amazon.awssdk.awscore.AwsResponse;
import software.amazon.awssdk.services.apprunner.AppRunnerClient;

/**
 * One operation that the official client's interface offers.
 *
 * @param name as the service calls it
 */
public record OfficialOperation(String name) {
    public static final List<OfficialOperation> ALL = Arrays.stream(AppRunnerClient.class.getMethods())
            .filter(method -> method.getParameterCount() == 1
                    && AwsRequest.class.isAssignableFrom(method.getParameterTypes()[0])
                    && AwsResponse.class.isAssignableFrom(method.getReturnType()))
            .map(method -> method.getName().substring(0, 1).toUpperCase(Locale.ROOT)
                    + method.getName().substring(1))
            .sorted()
            .map(OfficialOperation::new)
            .toList();

    /** The operations whose results come in pages. */
    public static List<OfficialOperation> paginated() {
        return ALL.stream()
                .filter(operation -> Arrays.stream(AppRunnerClient.class.getMethods())
                        .anyMatch(method -> method.getName().equals(operation.paginator())))
                .toList();
    }

    public String method() {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    public String paginator() {
        return method() + "Paginator";
    }

    public String request() {
        return name + "Request";
    }

    public String response() {
        try {
            Class<?> request = Class.forName(OFFICIAL + "model." + request());
            return AppRunnerClient.class
                    .getMethod(method(), request)
                    .getReturnType()
                    .getSimpleName();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
