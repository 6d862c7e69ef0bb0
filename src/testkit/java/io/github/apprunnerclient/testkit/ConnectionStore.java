package io.github.apprunnerclient.testkit;

import io.github.apprunnerclient.model.Connection;
import io.github.apprunnerclient.model.ConnectionStatus;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.regions.Region;

/** The connections of one account in one region: their names, their number, their states and their tags. */
final class ConnectionStore {
    private static final String ACCOUNT = "123456789012";
    private static final int MAX_TAGS = 50;

    private final Region region;
    private final Clock clock;

    // All that follows is guarded by this.
    private final Map<String, StoredConnection> connections = new LinkedHashMap<>();
    private PageTokens tokens = new PageTokens();
    private long created;
    private int quota;
    private @Nullable Duration handshakeTime;
    private boolean listsDeleted;

    ConnectionStore(Region region, Clock clock) {
        this.region = region;
        this.clock = clock;
    }

    /** One page of the listing, and the token for the next one if there is any. */
    record Page(List<Connection> connections, @Nullable String nextToken) {}

    synchronized void reset(int quota, @Nullable Duration handshakeTime, boolean listsDeleted) {
        connections.clear();
        tokens = new PageTokens();
        this.quota = quota;
        this.handshakeTime = handshakeTime;
        this.listsDeleted = listsDeleted;
    }

    synchronized void quota(int connections) {
        quota = connections;
    }

    synchronized void handshakeTime(Duration time) {
        handshakeTime = time;
    }

    synchronized void listsDeleted(boolean listed) {
        listsDeleted = listed;
    }

    synchronized Connection create(String name, String providerType, Map<String, String> tags) {
        checkNumber(tags);
        if (live(name) != null) {
            throw ServiceFault.invalidRequest("Connection with the provided name already exists: " + name);
        }
        if (connections.values().stream()
                        .filter(connection -> !connection.isDeleted())
                        .count()
                >= quota) {
            throw ServiceFault.serviceQuotaExceeded("The quota of " + quota + " connections is reached");
        }
        StoredConnection connection = new StoredConnection(
                ++created, name, arn(name), providerType, clock.instant().truncatedTo(ChronoUnit.MILLIS), tags);
        connections.put(connection.arn, connection);
        return view(connection);
    }

    synchronized Page list(@Nullable String name, @Nullable Integer maxResults, @Nullable String token) {
        long after = token == null ? 0 : tokens.position(token, name, maxResults);
        Predicate<StoredConnection> asked = connection -> name == null || connection.name.equals(name);
        List<StoredConnection> rest = connections.values().stream()
                .filter(asked)
                .filter(connection -> connection.position > after)
                .toList();
        if (maxResults == null || rest.size() <= maxResults) {
            return new Page(rest.stream().map(this::view).toList(), null);
        }
        List<StoredConnection> page = rest.subList(0, maxResults);
        return new Page(
                page.stream().map(this::view).toList(),
                tokens.after(page.get(maxResults - 1).position, name, maxResults));
    }

    synchronized Connection delete(String arn) {
        StoredConnection connection = connections.get(arn);
        if (connection == null || connection.isDeleted()) {
            throw noSuchArn(arn);
        }
        connection.status = ConnectionStatus.DELETED;
        if (!listsDeleted) {
            connections.remove(arn);
        }
        return view(connection);
    }

    synchronized void tag(String arn, Map<String, String> tags) {
        StoredConnection connection = tagged(arn);
        Map<String, String> together = new LinkedHashMap<>(connection.tags);
        together.putAll(tags);
        checkNumber(together);
        connection.tags.putAll(tags);
    }

    synchronized void untag(String arn, List<String> keys) {
        keys.forEach(tagged(arn).tags::remove);
    }

    synchronized Map<String, String> tags(String arn) {
        return new LinkedHashMap<>(tagged(arn).tags);
    }

    synchronized void handshake(String name, ConnectionStatus outcome) {
        StoredConnection connection = live(name);
        if (connection == null) {
            throw new IllegalStateException("There is no connection named " + name);
        }
        passTime(connection);
        if (!connection.isPending()) {
            throw new IllegalStateException(
                    "Connection " + name + " is " + connection.status + ": no handshake is pending");
        }
        connection.status = outcome;
    }

    private StoredConnection tagged(String arn) {
        StoredConnection connection = connections.get(arn);
        if (connection == null) {
            throw noSuchArn(arn);
        }
        if (connection.isDeleted()) {
            throw ServiceFault.invalidState("Connection " + connection.name + " is deleted");
        }
        return connection;
    }

    private static ServiceFault noSuchArn(String arn) {
        return ServiceFault.resourceNotFound("Resource not found for the provided ARN: " + arn);
    }

    private @Nullable StoredConnection live(String name) {
        return connections.values().stream()
                .filter(connection -> connection.name.equals(name) && !connection.isDeleted())
                .findAny()
                .orElse(null);
    }

    private static void checkNumber(Map<String, String> tags) {
        if (tags.size() > MAX_TAGS) {
            throw ServiceFault.invalidRequest(
                    "A resource has at most " + MAX_TAGS + " tags, and this one would have " + tags.size());
        }
    }

    private String arn(String name) {
        return "arn:" + partition() + ":apprunner:" + region.id() + ":" + ACCOUNT + ":connection/" + name + "/"
                + UUID.randomUUID().toString().replace("-", "");
    }

    // The SDK could tell, but takes longer to load its table than this service takes to start.
    private String partition() {
        String id = region.id();
        if (id.startsWith("cn-")) {
            return "aws-cn";
        }
        if (id.startsWith("us-gov-")) {
            return "aws-us-gov";
        }
        if (id.startsWith("eusc-")) {
            return "aws-eusc";
        }
        if (id.startsWith("us-iso-")) {
            return "aws-iso";
        }
        for (String isolated : new String[] {"us-isob-", "eu-isoe-", "us-isof-"}) {
            if (id.startsWith(isolated)) {
                return "aws-iso-" + isolated.charAt(6);
            }
        }
        return "aws";
    }

    private Connection view(StoredConnection connection) {
        passTime(connection);
        return Connection.builder()
                .connectionName(connection.name)
                .connectionArn(connection.arn)
                .providerType(connection.providerType)
                .status(connection.status)
                .createdAt(connection.createdAt)
                .build();
    }

    private void passTime(StoredConnection connection) {
        Instant now = clock.instant();
        if (connection.isPending()
                && handshakeTime != null
                && !connection.createdAt.plus(handshakeTime).isAfter(now)) {
            connection.status = ConnectionStatus.AVAILABLE;
        }
    }
}
