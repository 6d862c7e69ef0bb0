import java.net.URI;
import java.util.function.Supplier;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.services.apprunner.AppRunnerClient;
import software.amazon.awssdk.services.apprunner.model.AppRunnerResponse;
import software.amazon.awssdk.services.apprunner.model.CreateVpcConnectorRequest;
import software.amazon.awssdk.services.apprunner.model.DeleteServiceRequest;
import software.amazon.awssdk.services.apprunner.model.DescribeServiceRequest;
import software.amazon.awssdk.services.apprunner.model.ServiceStatus;
import software.amazon.awssdk.services.apprunner.model.VpcConnector;

/** Handlers of a CloudFormation resource: each call's error becomes one of CloudFormation's codes. */
public final class StabilizingHandler {
    private StabilizingHandler() {}

    public static void main(String[] args) {
        try (AppRunnerClient client =
                AppRunnerClient.builder().endpointOverride(URI.create(args[0])).build()) {
            CreateVpcConnectorRequest model = CreateVpcConnectorRequest.builder()
                    .vpcConnectorName("stack")
                    .subnets("subnet-1")
                    .build();
            VpcConnector connector =
                    call(() -> client.createVpcConnector(model)).vpcConnector();
            System.out.println(connector.vpcConnectorArn() + " " + connector.vpcConnectorRevision());
            attempt(() -> client.createVpcConnector(
                    model.toBuilder().securityGroups("sg-1").build()));

            DeleteServiceRequest deletion =
                    DeleteServiceRequest.builder().serviceArn("arn:stack").build();
            System.out.println(call(() -> client.deleteService(deletion)).operationId());
            DescribeServiceRequest read = DescribeServiceRequest.builder()
                    .serviceArn(deletion.serviceArn())
                    .build();
            while (call(() -> client.describeService(read)).service().status() != ServiceStatus.DELETED) {
                System.out.println("IN_PROGRESS");
            }
            attempt(() -> client.deleteService(deletion));
        }
    }

    private static void attempt(Supplier<? extends AppRunnerResponse> call) {
        try {
            System.out.println(call(call));
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
    }

    private static <T extends AppRunnerResponse> T call(Supplier<T> call) {
        try {
            return call.get();
        } catch (AwsServiceException e) {
            throw new IllegalStateException(code(e.awsErrorDetails().errorCode()), e);
        }
    }

    private static String code(String errorCode) {
        return switch (errorCode) {
            case "ResourceNotFoundException" -> "NotFound";
            case "ServiceQuotaExceededException" -> "ServiceLimitExceeded";
            case "InvalidRequestException", "InvalidStateException" -> "InvalidRequest";
            default -> "GeneralServiceException";
        };
    }
}
