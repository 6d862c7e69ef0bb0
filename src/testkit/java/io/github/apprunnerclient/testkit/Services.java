package io.github.apprunnerclient.testkit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Services and their operations, of which each service has one at a time. */
final class Services {
    static final String RUNNING = "RUNNING";
    static final String OPERATION_IN_PROGRESS = "OPERATION_IN_PROGRESS";

    private static final String SCALING = "AutoScalingConfigurationArn";
    private static final String SUMMARY = "AutoScalingConfigurationSummary";

    private final Account account;
    private final Pages pages;
    private final Configurations scaling;
    private final ServiceSettings settings;

    Services(Account account, Pages pages, Configurations scaling) {
        this.account = account;
        this.pages = pages;
        this.scaling = scaling;
        settings = new ServiceSettings(account);
    }

    /** The services that name this resource in their settings. */
    static Stream<Resource> using(Account account, Resource resource) {
        return account.live(Kind.SERVICE).filter(service -> mentions(service.members, account, resource));
    }

    private static boolean mentions(Object value, Account account, Resource resource) {
        if (value instanceof Map<?, ?> map) {
            return map.values().stream().anyMatch(each -> mentions(each, account, resource));
        }
        // An ARN without a revision means the latest one.
        return value instanceof String text
                && (text.equals(resource.arn)
                        || (text.startsWith("arn:")
                                && resource.kind.isRevised()
                                && account.isLatest(resource)
                                && account.allRevisions(resource.kind, text).contains(resource)));
    }

    static void checkIsUnused(Account account, Call call, Resource resource) {
        using(account, resource).findAny().ifPresent(service -> {
            throw call.invalidRequest(
                    resource.kind.capitalized() + " " + resource.name + " is in use by service " + service.name);
        });
    }

    Map<String, Object> create(Call call) {
        String name = call.text("ServiceName");
        Tags.checkNumber(call.tags());
        account.checkIsNew(call, Kind.SERVICE, name);
        account.checkQuota(call, Kind.SERVICE, name);
        Map<String, Object> members = settings.of(call, Map.of());
        members.put(SCALING, scalingArn(call, scaling.defaultOne().arn));
        Resource service = account.add(Kind.SERVICE, name, call.tags());
        service.members.put("ServiceId", service.arn.substring(service.arn.lastIndexOf('/') + 1));
        service.members.put("ServiceUrl", account.host(Account.id().substring(0, 10)));
        service.members.putAll(members);
        service.members.put("Operations", new ArrayList<>());
        return begin(
                service, "CREATE_SERVICE", time -> service.status(RUNNING), time -> service.status("CREATE_FAILED"));
    }

    private String scalingArn(Call call, String otherwise) {
        String arn = call.textOrNull(SCALING);
        return arn == null ? otherwise : account.find(call, Kind.AUTO_SCALING_CONFIGURATION, arn).arn;
    }

    Map<String, Object> describe(Call call) {
        return Map.of("Service", view(account.described(call, Kind.SERVICE)));
    }

    Map<String, Object> list(Call call) {
        return pages.page(
                call,
                account.live(Kind.SERVICE)
                        .map(service -> new Pages.Entry(service.position, service.as("ServiceSummary"))));
    }

    /** The last one first. */
    Map<String, Object> listOperations(Call call) {
        List<Map<String, Object>> operations = operations(account.described(call, Kind.SERVICE));
        return pages.page(
                call,
                IntStream.range(0, operations.size())
                        .map(i -> operations.size() - 1 - i)
                        .mapToObj(i -> new Pages.Entry(-i, operations.get(i))));
    }

    Map<String, Object> update(Call call) {
        Resource service = account.inState(call, Kind.SERVICE, RUNNING, "CREATE_FAILED");
        Map<String, Object> before = new LinkedHashMap<>(service.members);
        String status = service.status();
        Map<String, Object> after = settings.of(call, before);
        after.put(SCALING, scalingArn(call, service.text(SCALING)));
        service.members.putAll(after);
        return begin(service, "UPDATE_SERVICE", time -> service.status(RUNNING), time -> {
            after.keySet().forEach(service.members::remove);
            after.keySet().stream()
                    .filter(before::containsKey)
                    .forEach(member -> service.members.put(member, before.get(member)));
            service.status(status);
        });
    }

    Map<String, Object> deploy(Call call) {
        Resource service = account.inState(call, Kind.SERVICE, RUNNING);
        Map<String, Object> reply =
                begin(service, "START_DEPLOYMENT", time -> service.status(RUNNING), time -> service.status(RUNNING));
        return Account.as("StartDeploymentResponse", reply);
    }

    Map<String, Object> pause(Call call) {
        Resource service = account.inState(call, Kind.SERVICE, RUNNING);
        return begin(service, "PAUSE_SERVICE", time -> service.status("PAUSED"), time -> service.status(RUNNING));
    }

    Map<String, Object> resume(Call call) {
        Resource service = account.inState(call, Kind.SERVICE, "PAUSED");
        return begin(service, "RESUME_SERVICE", time -> service.status(RUNNING), time -> service.status("PAUSED"));
    }

    Map<String, Object> delete(Call call) {
        Resource service = account.inState(call, Kind.SERVICE, RUNNING, "PAUSED", "CREATE_FAILED", "DELETE_FAILED");
        account.ofService(Kind.VPC_INGRESS_CONNECTION, service).findAny().ifPresent(ingress -> {
            throw call.invalidState("Service " + service.name + " has the VPC ingress connection " + ingress.name);
        });
        return begin(
                service,
                "DELETE_SERVICE",
                time -> {
                    service.delete("DELETED", time);
                    account.ofService(Kind.CUSTOM_DOMAIN, service).forEach(account::remove);
                },
                time -> service.status("DELETE_FAILED"));
    }

    private Map<String, Object> begin(
            Resource service, String type, Resource.Outcome success, Resource.Outcome failure) {
        Instant now = account.now();
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("Id", UUID.randomUUID().toString());
        operation.put("Type", type);
        operation.put("Status", "IN_PROGRESS");
        operation.put("TargetArn", service.arn);
        operation.put("StartedAt", Account.timestamp(now));
        operation.put("UpdatedAt", Account.timestamp(now));
        operations(service).add(operation);
        boolean rollsBack = type.equals("UPDATE_SERVICE") && service.status().equals(RUNNING);
        service.status(OPERATION_IN_PROGRESS);
        service.members.put("UpdatedAt", Account.timestamp(now));
        account.begin(
                service,
                time -> {
                    end(service, operation, "SUCCEEDED", time);
                    success.at(time);
                },
                time -> {
                    end(service, operation, rollsBack ? "ROLLBACK_SUCCEEDED" : "FAILED", time);
                    failure.at(time);
                });
        return Map.of("Service", view(service), "OperationId", operation.get("Id"));
    }

    private static void end(Resource service, Map<String, Object> operation, String status, Instant time) {
        operation.put("Status", status);
        operation.put("EndedAt", Account.timestamp(time));
        operation.put("UpdatedAt", Account.timestamp(time));
        service.members.put("UpdatedAt", Account.timestamp(time));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> operations(Resource service) {
        return (List<Map<String, Object>>) Objects.requireNonNull(service.members.get("Operations"));
    }

    private Map<String, Object> view(Resource service) {
        Map<String, Object> members = new LinkedHashMap<>(service.members);
        Resource configuration = account.ofArn(service.text(SCALING));
        if (configuration != null) {
            members.put(SUMMARY, Account.as(SUMMARY, scaling.view(configuration)));
        }
        return Account.as("Service", members);
    }
}
