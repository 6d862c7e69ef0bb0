package io.github.apprunnerclient.testkit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is in a fake from the start: for each kind of resource a list of the requests that would create them. Where a
 * request refers to another resource, its name will do. {@code Status} says how far a connection or a service has come;
 * everything else is finished.
 */
final class Seed {
    static final Seed NONE = new Seed(Map.of());

    // What refers comes after what it refers to.
    private static final Map<String, Operation> LISTS = new LinkedHashMap<>();

    static {
        LISTS.put("Connections", Operation.CREATE_CONNECTION);
        LISTS.put("AutoScalingConfigurations", Operation.CREATE_AUTO_SCALING_CONFIGURATION);
        LISTS.put("ObservabilityConfigurations", Operation.CREATE_OBSERVABILITY_CONFIGURATION);
        LISTS.put("VpcConnectors", Operation.CREATE_VPC_CONNECTOR);
        LISTS.put("Services", Operation.CREATE_SERVICE);
        LISTS.put("CustomDomains", Operation.ASSOCIATE_CUSTOM_DOMAIN);
        LISTS.put("VpcIngressConnections", Operation.CREATE_VPC_INGRESS_CONNECTION);
    }

    private final Map<?, ?> lists;

    private Seed(Map<?, ?> lists) {
        this.lists = lists;
    }

    /**
     * Reads a file.
     *
     * @throws IllegalArgumentException if it can't be read, is no JSON object, or has lists that there are not
     */
    static Seed read(Path file) {
        if (!(json(file) instanceof Map<?, ?> lists)) {
            throw new IllegalArgumentException(file + " is no JSON object");
        }
        for (Object list : lists.keySet()) {
            if (!LISTS.containsKey(list)) {
                throw new IllegalArgumentException(file + " has " + list + ", which is none of " + LISTS.keySet());
            }
        }
        return new Seed(lists);
    }

    private static @Nullable Object json(Path file) {
        try {
            return Json.parse(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            throw new IllegalArgumentException(file + " does not exist", e);
        } catch (IOException e) {
            throw new IllegalArgumentException(file + " can't be read as JSON: " + Json.reason(e), e);
        }
    }

    /**
     * Creates all that is in it.
     *
     * @param store in which nothing moves on by itself
     * @throws IllegalArgumentException if something can't be created
     */
    void plantIn(ServiceStore store) {
        LISTS.forEach((list, operation) -> {
            if (lists.get(list) != null) {
                plant(store, list, operation);
            }
        });
    }

    private void plant(ServiceStore store, String list, Operation operation) {
        if (!(lists.get(list) instanceof List<?> requests)) {
            throw new IllegalArgumentException(list + " is no list");
        }
        for (int i = 0; i < requests.size(); i++) {
            try {
                plant(store, operation, requests.get(i));
            } catch (ServiceFault | IllegalStateException | IllegalArgumentException e) {
                throw new IllegalArgumentException(list + "[" + i + "]: " + e.getMessage(), e);
            }
        }
    }

    private static void plant(ServiceStore store, Operation operation, @Nullable Object request) {
        if (!(withArns(store, "", request) instanceof Map<?, ?> withArns)) {
            throw new IllegalArgumentException("is no JSON object");
        }
        Map<Object, Object> members = new LinkedHashMap<>(withArns);
        String status = text(members, "Status");
        boolean hasStatus = members.remove("Status") != null;
        if (hasStatus && operation != Operation.CREATE_CONNECTION && operation != Operation.CREATE_SERVICE) {
            throw new IllegalArgumentException("takes no Status");
        }
        store.answer(operation, Json.write(members).getBytes(StandardCharsets.UTF_8));
        switch (operation) {
            case CREATE_CONNECTION -> moveConnection(store, text(members, "ConnectionName"), status);
            case CREATE_SERVICE -> moveService(store, text(members, "ServiceName"), status);
            case CREATE_VPC_INGRESS_CONNECTION -> store.endOperation(text(members, "VpcIngressConnectionName"), true);
            case ASSOCIATE_CUSTOM_DOMAIN -> {
                store.endOperation(text(members, "DomainName"), true);
                store.endOperation(text(members, "DomainName"), true);
            }
            default -> {
                // it is there at once
            }
        }
    }

    private static void moveConnection(ServiceStore store, String name, String status) {
        switch (status) {
            case "PENDING_HANDSHAKE" -> {}
            case "", "AVAILABLE" -> store.endHandshake(name, true);
            case "ERROR" -> store.endHandshake(name, false);
            default ->
                throw new IllegalArgumentException(
                        "Status is " + status + ", not one of AVAILABLE, ERROR, PENDING_HANDSHAKE");
        }
    }

    private static void moveService(ServiceStore store, String name, String status) {
        switch (status) {
            case "OPERATION_IN_PROGRESS" -> {}
            case "", "RUNNING" -> store.endOperation(name, true);
            case "CREATE_FAILED" -> store.endOperation(name, false);
            case "PAUSED" -> {
                store.endOperation(name, true);
                store.structure(
                        Operation.PAUSE_SERVICE, Map.of("ServiceArn", store.arn(Kind.SERVICE, name)), "Service");
                store.endOperation(name, true);
            }
            default ->
                throw new IllegalArgumentException(
                        "Status is " + status + ", not one of CREATE_FAILED, OPERATION_IN_PROGRESS, PAUSED, RUNNING");
        }
    }

    /** The value with an ARN in place of each name, where a member is an ARN of something that has a name. */
    private static @Nullable Object withArns(ServiceStore store, String member, @Nullable Object value) {
        if (value instanceof Map<?, ?> structure) {
            Map<Object, @Nullable Object> members = new LinkedHashMap<>();
            structure.forEach((name, each) -> members.put(name, withArns(store, String.valueOf(name), each)));
            return members;
        }
        if (value instanceof String text && !text.startsWith("arn:")) {
            for (Kind kind : Kind.values()) {
                if (member.equals(kind.shape + "Arn")) {
                    return store.arn(kind, text);
                }
            }
        }
        return value;
    }

    private static String text(Map<?, ?> members, String name) {
        return members.get(name) instanceof String text ? text : "";
    }
}
