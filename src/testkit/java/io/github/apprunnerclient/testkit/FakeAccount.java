package io.github.apprunnerclient.testkit;

import io.github.apprunnerclient.model.AutoScalingConfiguration;
import io.github.apprunnerclient.model.Connection;
import io.github.apprunnerclient.model.CustomDomain;
import io.github.apprunnerclient.model.ObservabilityConfiguration;
import io.github.apprunnerclient.model.OperationSummary;
import io.github.apprunnerclient.model.Service;
import io.github.apprunnerclient.model.VpcConnector;
import io.github.apprunnerclient.model.VpcIngressConnection;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import software.amazon.awssdk.utils.builder.SdkBuilder;

/**
 * The account of a fake App Runner: a test reads it, and ends what is pending in it. Thread-safe.
 *
 * <p>Public, so that languages which call by reflection find its methods.
 */
public abstract class FakeAccount {
    final ServiceStore store;

    FakeAccount(FakeAppRunnerBuilder settings) {
        store = new ServiceStore(settings.region, settings.clock);
    }

    /** {@return the connections that a listing would show, in the order of their creation} */
    public final List<Connection> connections() {
        return listed(Operation.LIST_CONNECTIONS, Map.of(), Connection::builder);
    }

    /** {@return the services that are not deleted, in the order of their creation} */
    public final List<Service> services() {
        return described(Kind.SERVICE, Operation.DESCRIBE_SERVICE, Service::builder);
    }

    /**
     * {@return the operations of a service, the last one first}
     *
     * @param serviceName its exact name
     * @throws IllegalStateException if there is none of this name
     */
    public final List<OperationSummary> operations(String serviceName) {
        return listed(Operation.LIST_OPERATIONS, service(serviceName), OperationSummary::builder);
    }

    /**
     * {@return the custom domains of a service}
     *
     * @param serviceName its exact name
     * @throws IllegalStateException if there is none of this name
     */
    public final List<CustomDomain> customDomains(String serviceName) {
        return listed(Operation.DESCRIBE_CUSTOM_DOMAINS, service(serviceName), CustomDomain::builder);
    }

    /** {@return all active revisions, the default configuration first} */
    public final List<AutoScalingConfiguration> autoScalingConfigurations() {
        return described(
                Kind.AUTO_SCALING_CONFIGURATION,
                Operation.DESCRIBE_AUTO_SCALING_CONFIGURATION,
                AutoScalingConfiguration::builder);
    }

    /** {@return all active revisions} */
    public final List<ObservabilityConfiguration> observabilityConfigurations() {
        return described(
                Kind.OBSERVABILITY_CONFIGURATION,
                Operation.DESCRIBE_OBSERVABILITY_CONFIGURATION,
                ObservabilityConfiguration::builder);
    }

    /** {@return the active VPC connectors} */
    public final List<VpcConnector> vpcConnectors() {
        return described(Kind.VPC_CONNECTOR, Operation.DESCRIBE_VPC_CONNECTOR, VpcConnector::builder);
    }

    /** {@return the VPC ingress connections that are not deleted} */
    public final List<VpcIngressConnection> vpcIngressConnections() {
        return described(
                Kind.VPC_INGRESS_CONNECTION, Operation.DESCRIBE_VPC_INGRESS_CONNECTION, VpcIngressConnection::builder);
    }

    /**
     * {@return the tags of a resource, values by key}
     *
     * @param arn the whole ARN
     * @throws IllegalStateException if there is no such resource
     */
    public final Map<String, String> tags(String arn) {
        try {
            List<Map<String, Object>> tags =
                    store.list(Operation.LIST_TAGS_FOR_RESOURCE, Map.of("ResourceArn", arn), "Tags");
            Map<String, String> byKey = new LinkedHashMap<>();
            tags.forEach(
                    tag -> byKey.put((String) tag.getOrDefault("Key", ""), (String) tag.getOrDefault("Value", "")));
            return byKey;
        } catch (ServiceFault fault) {
            throw new IllegalStateException(fault.message(), fault);
        }
    }

    /**
     * Makes a connection {@code AVAILABLE}, as its owner does in the console.
     *
     * @param connectionName its exact name
     * @throws IllegalStateException if there is none of this name, or its handshake is not pending
     */
    public final void completeHandshake(String connectionName) {
        store.endHandshake(connectionName, true);
    }

    /**
     * Makes a connection's handshake end in {@code ERROR}.
     *
     * @param connectionName its exact name
     * @throws IllegalStateException if there is none of this name, or its handshake is not pending
     */
    public final void failHandshake(String connectionName) {
        store.endHandshake(connectionName, false);
    }

    /**
     * Ends the operation of a service, a custom domain or a VPC ingress connection with success: a service that is being
     * created is {@code RUNNING} then. A new domain takes two: one until it waits for its validation, one until it is
     * {@code ACTIVE}.
     *
     * @param name the exact name, or the domain
     * @throws IllegalStateException if no operation is in progress under this name
     */
    public final void finishOperation(String name) {
        store.endOperation(name, true);
    }

    /**
     * Makes the operation of a service, a custom domain or a VPC ingress connection fail: a service that is being created
     * is {@code CREATE_FAILED} then, and one that is being updated is rolled back.
     *
     * @param name the exact name, or the domain
     * @throws IllegalStateException if no operation is in progress under this name
     */
    public final void failOperation(String name) {
        store.endOperation(name, false);
    }

    /** Ends all handshakes and operations with success. */
    public final void finishAll() {
        store.endAll();
    }

    /**
     * Sets how old connections are when they become {@code AVAILABLE}, until the next reset.
     *
     * @param time the age; zero for at once
     */
    public final void completeHandshakesAfter(Duration time) {
        store.handshakeTime(time);
    }

    /**
     * Sets how long after their start operations end with success, until the next reset.
     *
     * @param time how long; zero for at once
     */
    public final void finishOperationsAfter(Duration time) {
        store.operationTime(time);
    }

    /**
     * Sets how many connections there may be, until the next reset.
     *
     * @param connections the quota
     */
    public final void connectionQuota(int connections) {
        store.quota(Kind.CONNECTION, connections);
    }

    /**
     * Sets how many services there may be, until the next reset.
     *
     * @param services the quota
     */
    public final void serviceQuota(int services) {
        store.quota(Kind.SERVICE, services);
    }

    /**
     * Sets whether connections that are deleted from now on stay in the listing for an hour, until the next reset.
     *
     * @param listed whether they stay
     */
    public final void listDeletedConnections(boolean listed) {
        store.listsDeleted(listed);
    }

    private Map<String, Object> service(String name) {
        return Map.of("ServiceArn", store.arn(Kind.SERVICE, name));
    }

    private <B extends SdkBuilder<B, T>, T> List<T> listed(
            Operation operation, Map<String, Object> request, Supplier<B> builders) {
        return store.list(operation, request, operation.pageMember()).stream()
                .map(element -> Json.intoModel(element, builders.get()).build())
                .toList();
    }

    private <B extends SdkBuilder<B, T>, T> List<T> described(Kind kind, Operation operation, Supplier<B> builders) {
        return store.resources(kind, arn -> {
            Map<String, Object> members = store.structure(operation, Map.of(kind.shape + "Arn", arn), kind.shape);
            return Json.intoModel(members, builders.get()).build();
        });
    }
}
