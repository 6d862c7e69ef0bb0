package io.github.apprunnerclient.waiters;

import io.github.apprunnerclient.AppRunnerClient;
import io.github.apprunnerclient.AppRunnerServiceClientConfiguration;
import io.github.apprunnerclient.model.AppRunnerException;
import io.github.apprunnerclient.model.AppRunnerRequest;
import io.github.apprunnerclient.model.ConnectionSummary;
import io.github.apprunnerclient.model.CustomDomain;
import io.github.apprunnerclient.model.DescribeCustomDomainsRequest;
import io.github.apprunnerclient.model.DescribeCustomDomainsResponse;
import io.github.apprunnerclient.model.DescribeServiceRequest;
import io.github.apprunnerclient.model.DescribeServiceResponse;
import io.github.apprunnerclient.model.DescribeVpcIngressConnectionRequest;
import io.github.apprunnerclient.model.DescribeVpcIngressConnectionResponse;
import io.github.apprunnerclient.model.ListConnectionsRequest;
import io.github.apprunnerclient.model.ListConnectionsResponse;
import io.github.apprunnerclient.model.ListOperationsRequest;
import io.github.apprunnerclient.model.ListOperationsResponse;
import io.github.apprunnerclient.model.ListServicesRequest;
import io.github.apprunnerclient.model.ListServicesResponse;
import io.github.apprunnerclient.model.OperationSummary;
import io.github.apprunnerclient.model.ResourceNotFoundException;
import io.github.apprunnerclient.model.ServiceSummary;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.regions.Region;

/** A client whose replies are scripted, one after the other. */
final class ScriptedClient implements AppRunnerClient {
    static final String SERVICE = "arn:aws:apprunner:us-east-1:123456789012:service/mine/1";

    final List<AppRunnerRequest> requests = new ArrayList<>();
    private final Deque<Object> script = new ArrayDeque<>();
    boolean closed;

    ScriptedClient lists(String status) {
        return listsPage(null, "mine", status);
    }

    ScriptedClient listsPage(String nextToken, String name, String status) {
        return listsConnections(
                nextToken,
                ConnectionSummary.builder().connectionName(name).status(status).build());
    }

    ScriptedClient listsNothing() {
        return listsConnections(null);
    }

    private ScriptedClient listsConnections(String nextToken, ConnectionSummary... connections) {
        return replies(ListConnectionsResponse.builder()
                .connectionSummaryList(Arrays.asList(connections))
                .nextToken(nextToken)
                .build());
    }

    /** A page of services, each of them as {@code name/id status}. */
    ScriptedClient listsServices(String nextToken, String... services) {
        return replies(ListServicesResponse.builder()
                .serviceSummaryList(Arrays.stream(services)
                        .map(ScriptedClient::serviceSummary)
                        .toList())
                .nextToken(nextToken)
                .build());
    }

    ScriptedClient describesService(String status) {
        return replies(DescribeServiceResponse.builder()
                .service(s ->
                        s.serviceName("mine").serviceId("1").serviceArn(SERVICE).status(status))
                .build());
    }

    ScriptedClient listsOperations(OperationSummary... operations) {
        return replies(ListOperationsResponse.builder()
                .operationSummaryList(operations)
                .build());
    }

    ScriptedClient listsOperation(String status) {
        return listsOperations(
                OperationSummary.builder().id("op-1").status(status).build());
    }

    ScriptedClient describesDomain(CustomDomain... domains) {
        return replies(
                DescribeCustomDomainsResponse.builder().customDomains(domains).build());
    }

    ScriptedClient describesIngress(String status) {
        return replies(DescribeVpcIngressConnectionResponse.builder()
                .vpcIngressConnection(c -> c.status(status))
                .build());
    }

    ScriptedClient findsNothing() {
        return fails((RuntimeException) ResourceNotFoundException.builder()
                .message("There is none.")
                .statusCode(400)
                .build());
    }

    ScriptedClient fails(int status, String code) {
        return fails(serviceFailure(status, code));
    }

    ScriptedClient fails(RuntimeException failure) {
        return replies(failure);
    }

    ScriptedClient replies(Object reply) {
        script.add(reply);
        return this;
    }

    /** The operations that were called, in order. */
    List<String> calls() {
        return requests.stream()
                .map(request -> request.getClass().getSimpleName().replace("Request", ""))
                .toList();
    }

    boolean isPlayed() {
        return script.isEmpty();
    }

    static AppRunnerException serviceFailure(int status, String code) {
        return (AppRunnerException) AppRunnerException.builder()
                .message(code)
                .statusCode(status)
                .awsErrorDetails(AwsErrorDetails.builder().errorCode(code).build())
                .build();
    }

    @Override
    public ListConnectionsResponse listConnections(ListConnectionsRequest request) {
        return next(request, ListConnectionsResponse.class);
    }

    @Override
    public ListServicesResponse listServices(ListServicesRequest request) {
        return next(request, ListServicesResponse.class);
    }

    @Override
    public DescribeServiceResponse describeService(DescribeServiceRequest request) {
        return next(request, DescribeServiceResponse.class);
    }

    @Override
    public ListOperationsResponse listOperations(ListOperationsRequest request) {
        return next(request, ListOperationsResponse.class);
    }

    @Override
    public DescribeCustomDomainsResponse describeCustomDomains(DescribeCustomDomainsRequest request) {
        return next(request, DescribeCustomDomainsResponse.class);
    }

    @Override
    public DescribeVpcIngressConnectionResponse describeVpcIngressConnection(
            DescribeVpcIngressConnectionRequest request) {
        return next(request, DescribeVpcIngressConnectionResponse.class);
    }

    private <R> R next(AppRunnerRequest request, Class<R> type) {
        requests.add(request);
        Object next = script.remove();
        if (next instanceof RuntimeException failure) {
            throw failure;
        }
        return type.cast(next);
    }

    @Override
    public AppRunnerServiceClientConfiguration serviceClientConfiguration() {
        return AppRunnerServiceClientConfiguration.builder()
                .region(Region.US_EAST_1)
                .build();
    }

    @Override
    public String serviceName() {
        return SERVICE_NAME;
    }

    @Override
    public void close() {
        closed = true;
    }

    private static ServiceSummary serviceSummary(String text) {
        String[] parts = text.split("[/ ]");
        return ServiceSummary.builder()
                .serviceName(parts[0])
                .serviceId(parts[1])
                .serviceArn("arn:aws:apprunner:us-east-1:123456789012:service/" + parts[0] + "/" + parts[1])
                .status(parts[2])
                .build();
    }
}
