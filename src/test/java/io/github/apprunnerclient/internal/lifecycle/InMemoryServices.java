package io.github.apprunnerclient.internal.lifecycle;

import io.github.apprunnerclient.AppRunnerClient;
import io.github.apprunnerclient.model.AppRunnerRequest;
import io.github.apprunnerclient.model.CreateServiceRequest;
import io.github.apprunnerclient.model.CreateServiceResponse;
import io.github.apprunnerclient.model.DeleteServiceRequest;
import io.github.apprunnerclient.model.DeleteServiceResponse;
import io.github.apprunnerclient.model.DescribeServiceRequest;
import io.github.apprunnerclient.model.DescribeServiceResponse;
import io.github.apprunnerclient.model.ListOperationsRequest;
import io.github.apprunnerclient.model.ListOperationsResponse;
import io.github.apprunnerclient.model.ListServicesRequest;
import io.github.apprunnerclient.model.ListServicesResponse;
import io.github.apprunnerclient.model.OperationSummary;
import io.github.apprunnerclient.model.Service;
import io.github.apprunnerclient.model.ServiceSummary;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.core.exception.SdkException;

/** A client without a service: App Runner's services are in a list, and calls fail when a test says so. */
final class InMemoryServices implements AppRunnerClient {
    final List<String> calls = new ArrayList<>();
    final List<Optional<Duration>> timeOuts = new ArrayList<>();
    int pageSize = 100;
    private final List<Service> services = new ArrayList<>();
    private final Map<String, SdkException> failures = new HashMap<>();
    private String listedStatus;
    private String lastOperation;
    private boolean createsAllTheSame;
    private boolean repliesNothing;
    private Runnable beforeCreate = () -> {};

    /** A service as this request makes it, in that status. */
    Service has(CreateServiceRequest request, String status) {
        Service service = Service.builder()
                .serviceName(request.serviceName())
                .serviceArn("arn:aws:apprunner:us-east-1:123456789012:service/" + request.serviceName() + "/"
                        + (services.size() + 1))
                .status(status)
                .sourceConfiguration(request.sourceConfiguration())
                .instanceConfiguration(request.instanceConfiguration())
                .build();
        services.add(service);
        return service;
    }

    /** The list lags behind: all services have this status there. */
    void lists(String status) {
        listedStatus = status;
    }

    void busyWith(String operationType) {
        lastOperation = operationType;
    }

    /** All calls of an operation fail so. */
    void fails(String operation, SdkException failure) {
        failures.put(operation, failure);
    }

    void createsThenFails(SdkException failure) {
        fails("Create", failure);
        createsAllTheSame = true;
    }

    void createsThenRepliesNothing() {
        repliesNothing = true;
    }

    InMemoryServices beforeCreate(Runnable action) {
        beforeCreate = action;
        return this;
    }

    @Override
    public ListServicesResponse listServices(ListServicesRequest request) {
        called("List", "", request);
        int from = request.nextToken() == null ? 0 : Integer.parseInt(request.nextToken());
        int to = Math.min(from + pageSize, services.size());
        return ListServicesResponse.builder()
                .serviceSummaryList(
                        services.subList(from, to).stream().map(this::summary).toList())
                .nextToken(to < services.size() ? Integer.toString(to) : null)
                .build();
    }

    @Override
    public DescribeServiceResponse describeService(DescribeServiceRequest request) {
        called("Describe", id(request.serviceArn()), request);
        return DescribeServiceResponse.builder()
                .service(services.stream()
                        .filter(service -> service.serviceArn().equals(request.serviceArn()))
                        .findAny()
                        .orElseThrow())
                .build();
    }

    @Override
    public ListOperationsResponse listOperations(ListOperationsRequest request) {
        called("ListOperations", id(request.serviceArn()) + " " + request.maxResults(), request);
        return ListOperationsResponse.builder()
                .operationSummaryList(
                        lastOperation == null
                                ? List.of()
                                : List.of(OperationSummary.builder()
                                        .type(lastOperation)
                                        .build()))
                .build();
    }

    @Override
    public CreateServiceResponse createService(CreateServiceRequest request) {
        beforeCreate.run();
        Service created = null;
        if (createsAllTheSame || !failures.containsKey("Create")) {
            created = has(request, "OPERATION_IN_PROGRESS");
        }
        called("Create", request.serviceName(), request);
        return CreateServiceResponse.builder()
                .service(repliesNothing ? null : created)
                .build();
    }

    @Override
    public DeleteServiceResponse deleteService(DeleteServiceRequest request) {
        called("Delete", id(request.serviceArn()), request);
        services.removeIf(service -> service.serviceArn().equals(request.serviceArn()));
        return DeleteServiceResponse.builder().build();
    }

    private void called(String operation, String of, AppRunnerRequest request) {
        calls.add((operation + " " + of).strip());
        timeOuts.add(request.overrideConfiguration().flatMap(o -> o.apiCallTimeout()));
        if (failures.containsKey(operation)) {
            throw failures.get(operation);
        }
    }

    private static String id(String arn) {
        return arn.substring(arn.indexOf('/') + 1);
    }

    @Override
    public String serviceName() {
        return SERVICE_NAME;
    }

    @Override
    public void close() {}

    private ServiceSummary summary(Service service) {
        return ServiceSummary.builder()
                .serviceName(service.serviceName())
                .serviceArn(service.serviceArn())
                .status(listedStatus == null ? service.statusAsString() : listedStatus)
                .build();
    }
}
