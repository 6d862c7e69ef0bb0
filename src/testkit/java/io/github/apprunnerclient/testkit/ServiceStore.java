package io.github.apprunnerclient.testkit;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.regions.Region;

/** The state of the service, one call at a time. */
final class ServiceStore {
    @GuardedBy("this")
    private final Account account;

    private final Pages pages = new Pages();
    private final Connections connections;
    private final Configurations scaling;
    private final Configurations observability;
    private final Configurations connectors;
    private final Services services;
    private final CustomDomains domains;
    private final VpcIngressConnections ingress;
    private final Tags tags;

    ServiceStore(Region region, Clock clock) {
        account = new Account(region, clock);
        connections = new Connections(account, pages);
        scaling = new Configurations(account, pages, Kind.AUTO_SCALING_CONFIGURATION);
        observability = new Configurations(account, pages, Kind.OBSERVABILITY_CONFIGURATION);
        connectors = new Configurations(account, pages, Kind.VPC_CONNECTOR);
        services = new Services(account, pages, scaling);
        domains = new CustomDomains(account, pages);
        ingress = new VpcIngressConnections(account, pages);
        tags = new Tags(account);
        reset();
    }

    /** Forgets everything, and the quotas; nothing moves on by itself. */
    synchronized void reset() {
        account.reset();
        account.handshakeTime = null;
        account.operationTime = null;
        pages.reset();
        scaling.addDefault();
    }

    synchronized void quota(Kind kind, int resources) {
        account.quota(kind, resources);
    }

    /** How long handshakes take, or null until they are completed. */
    synchronized void handshakeTime(@Nullable Duration time) {
        account.handshakeTime = time;
    }

    /** How long operations take, or null until they are finished. */
    synchronized void operationTime(@Nullable Duration time) {
        account.operationTime = time;
    }

    synchronized void listsDeleted(boolean listed) {
        connections.listsDeleted(listed);
    }

    /**
     * Does what is asked.
     *
     * @throws ServiceFault if that can't be
     */
    synchronized Map<String, Object> answer(Operation operation, byte[] body) {
        return answer(Call.parse(operation, body));
    }

    synchronized Map<String, Object> answer(Call call) {
        account.passTime();
        return switch (call.operation()) {
            case CREATE_CONNECTION -> connections.create(call);
            case LIST_CONNECTIONS -> connections.list(call);
            case DELETE_CONNECTION -> connections.delete(call);
            case CREATE_SERVICE -> services.create(call);
            case DESCRIBE_SERVICE -> services.describe(call);
            case LIST_SERVICES -> services.list(call);
            case LIST_OPERATIONS -> services.listOperations(call);
            case UPDATE_SERVICE -> services.update(call);
            case START_DEPLOYMENT -> services.deploy(call);
            case PAUSE_SERVICE -> services.pause(call);
            case RESUME_SERVICE -> services.resume(call);
            case DELETE_SERVICE -> services.delete(call);
            case CREATE_AUTO_SCALING_CONFIGURATION -> scaling.create(call);
            case DESCRIBE_AUTO_SCALING_CONFIGURATION -> scaling.describe(call);
            case LIST_AUTO_SCALING_CONFIGURATIONS -> scaling.list(call, "AutoScalingConfigurationSummary");
            case LIST_SERVICES_FOR_AUTO_SCALING_CONFIGURATION -> scaling.listServices(call);
            case UPDATE_DEFAULT_AUTO_SCALING_CONFIGURATION -> scaling.makeDefault(call);
            case DELETE_AUTO_SCALING_CONFIGURATION -> scaling.delete(call);
            case CREATE_OBSERVABILITY_CONFIGURATION -> observability.create(call);
            case DESCRIBE_OBSERVABILITY_CONFIGURATION -> observability.describe(call);
            case LIST_OBSERVABILITY_CONFIGURATIONS -> observability.list(call, "ObservabilityConfigurationSummary");
            case DELETE_OBSERVABILITY_CONFIGURATION -> observability.delete(call);
            case CREATE_VPC_CONNECTOR -> connectors.create(call);
            case DESCRIBE_VPC_CONNECTOR -> connectors.describe(call);
            case LIST_VPC_CONNECTORS -> connectors.list(call, "VpcConnector");
            case DELETE_VPC_CONNECTOR -> connectors.delete(call);
            case ASSOCIATE_CUSTOM_DOMAIN -> domains.associate(call);
            case DESCRIBE_CUSTOM_DOMAINS -> domains.describe(call);
            case DISASSOCIATE_CUSTOM_DOMAIN -> domains.disassociate(call);
            case CREATE_VPC_INGRESS_CONNECTION -> ingress.create(call);
            case DESCRIBE_VPC_INGRESS_CONNECTION -> ingress.describe(call);
            case LIST_VPC_INGRESS_CONNECTIONS -> ingress.list(call);
            case UPDATE_VPC_INGRESS_CONNECTION -> ingress.update(call);
            case DELETE_VPC_INGRESS_CONNECTION -> ingress.delete(call);
            case TAG_RESOURCE -> tags.tag(call);
            case UNTAG_RESOURCE -> tags.untag(call);
            case LIST_TAGS_FOR_RESOURCE -> tags.list(call);
        };
    }

    /** A list in the reply to this call. */
    @SuppressWarnings("unchecked")
    List<Map<String, Object>> list(Operation operation, Map<String, Object> request, String member) {
        return (List<Map<String, Object>>) answer(new Call(operation, request)).getOrDefault(member, List.of());
    }

    /** A structure in the reply to this call. */
    @SuppressWarnings("unchecked")
    Map<String, Object> structure(Operation operation, Map<String, Object> request, String member) {
        return (Map<String, Object>) answer(new Call(operation, request)).getOrDefault(member, Map.of());
    }

    /** All that is not forgotten, in the order of its creation, as JSON. */
    synchronized String state(Region region) {
        account.passTime();
        return Json.write(Map.of(
                "Region",
                region.id(),
                "Resources",
                account.all().map(Resource::state).toList()));
    }

    /** The resources of a kind that are not forgotten, in the order of their creation. */
    synchronized <T> List<T> resources(Kind kind, Function<String, T> byArn) {
        account.passTime();
        return account.live(kind).map(resource -> byArn.apply(resource.arn)).toList();
    }

    /** The ARN of the latest resource of that name. */
    synchronized String arn(Kind kind, String name) {
        List<Resource> named = account.named(kind, name);
        if (named.isEmpty()) {
            throw new IllegalStateException("There is no " + kind.words() + " named " + name);
        }
        return named.get(named.size() - 1).arn;
    }

    /** Ends the handshake of a connection. */
    synchronized void endHandshake(String name, boolean isSuccess) {
        account.passTime();
        Resource connection = account.ofArn(arn(Kind.CONNECTION, name));
        if (connection == null || connection.change == null) {
            String status = connection == null ? "" : connection.status();
            throw new IllegalStateException("Connection " + name + " is " + status + ": no handshake is pending");
        }
        Account.end(connection, change -> isSuccess, account.now());
    }

    /** Ends what goes on in the service, custom domain or VPC ingress connection of that name. */
    synchronized void endOperation(String name, boolean isSuccess) {
        account.passTime();
        try {
            Account.end(pending(name), change -> isSuccess, account.now());
        } catch (NoSuchElementException e) {
            throw new IllegalStateException(
                    "Nothing is in progress in a service, domain or VPC ingress connection " + name, e);
        }
    }

    private synchronized Resource pending(String name) {
        return account.all()
                .filter(resource -> resource.name.equals(name) && resource.kind != Kind.CONNECTION)
                .filter(resource -> resource.change != null)
                .findAny()
                .orElseThrow();
    }

    /** Ends well all that goes on, and what follows from it. */
    synchronized void endAll() {
        account.passTime();
        Instant now = account.now();
        Predicate<Resource> isPending = resource -> resource.change != null;
        for (List<Resource> pending = account.all().filter(isPending).toList();
                !pending.isEmpty();
                pending = account.all().filter(isPending).toList()) {
            pending.forEach(resource -> Account.end(resource, change -> true, now));
        }
    }
}
