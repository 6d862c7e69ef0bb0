package io.github.apprunnerclient.testkit;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.regions.Region;

/** All resources of one account in one region, their ARNs, their quotas, and the time. Guarded by its store. */
final class Account {
    static final String ID = "123456789012";

    /** How long what was deleted can be described. */
    private static final Duration MEMORY = Duration.ofHours(1);

    private final Region region;
    private final Clock clock;
    private final Map<String, Resource> resources = new LinkedHashMap<>();
    private final Map<String, Integer> revisions = new HashMap<>();
    private final Map<Kind, Integer> quotas = new EnumMap<>(Kind.class);
    private long created;

    /** How long a handshake and an operation take; null for as long as the test wants. */
    @Nullable
    Duration handshakeTime;

    @Nullable
    Duration operationTime;

    Account(Region region, Clock clock) {
        this.region = region;
        this.clock = clock;
    }

    void reset() {
        resources.clear();
        revisions.clear();
        quotas.clear();
    }

    void quota(Kind kind, int names) {
        quotas.put(kind, names);
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    static BigDecimal timestamp(Instant time) {
        return BigDecimal.valueOf(time.toEpochMilli(), 3);
    }

    static String id() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    /** A host name of this region. */
    String host(String label) {
        return label + "." + region.id() + ".awsapprunner.com";
    }

    /** The members that the shape has, in its order. */
    static Map<String, Object> as(String shape, Map<String, Object> members) {
        Map<String, Object> view = new LinkedHashMap<>();
        for (Shape.Member member : ((Shape.Structure) Shapes.named(shape)).members()) {
            if (members.get(member.name()) != null) {
                view.put(member.name(), members.get(member.name()));
            }
        }
        return view;
    }

    /** Makes the next revision of that name, with what all resources have. */
    Resource add(Kind kind, String name, Map<String, String> tags) {
        return add(kind, name, tags, id());
    }

    Resource add(Kind kind, String name, Map<String, String> tags, String id) {
        int revision = revisions.merge(kind + " " + name, 1, Integer::sum);
        String path = kind.isRevised() ? name + "/" + revision : name;
        Resource resource = new Resource(kind, ++created, name, revision, arn(kind, path) + "/" + id);
        resource.members.put(kind.shape + "Name", name);
        resource.members.put(kind.shape + "Arn", resource.arn);
        if (kind.isRevised()) {
            resource.members.put(kind.shape + "Revision", revision);
        }
        resource.members.put("CreatedAt", timestamp(now()));
        resource.tags.putAll(tags);
        resources.put(resource.arn, resource);
        return resource;
    }

    void checkQuota(Call call, Kind kind, String name) {
        long others = live(kind)
                .map(other -> other.name)
                .filter(other -> !other.equals(Configurations.DEFAULT))
                .distinct()
                .count();
        int quota = quotas.getOrDefault(kind, kind.names);
        if (named(kind, name).isEmpty() && others >= quota) {
            throw call.quotaExceeded("The quota of " + quota + " " + kind.words() + "s is reached");
        }
        if (named(kind, name).size() >= kind.revisions) {
            throw call.quotaExceeded(
                    "The quota of " + kind.revisions + " revisions of a " + kind.words() + " is reached");
        }
    }

    /** For kinds that have one resource of a name. */
    void checkIsNew(Call call, Kind kind, String name) {
        if (!named(kind, name).isEmpty()) {
            throw call.invalidRequest(kind.capitalized() + " with the provided name already exists: " + name);
        }
    }

    /** The resource of the request's ARN, deleted or not. */
    Resource described(Call call, Kind kind) {
        return described(call, kind, call.text(kind.shape + "Arn"));
    }

    /** The resource of that ARN, deleted or not; an ARN that ends with a name or a revision is that one. */
    private Resource described(Call call, Kind kind, String arn) {
        Resource exact = resources.get(arn);
        if (exact != null && exact.kind == kind) {
            return exact;
        }
        return live(kind)
                .filter(resource -> arn.equals(arn(kind, resource.name))
                        || arn.equals(arn(kind, resource.name + "/" + resource.revision)))
                .filter(resource -> kind.isRevised())
                .reduce((first, latest) -> latest)
                .orElseThrow(() -> call.notFound(arn));
    }

    /** The resource of the request's ARN, which is not deleted. */
    Resource find(Call call, Kind kind) {
        return find(call, kind, call.text(kind.shape + "Arn"));
    }

    /** The resource of the request's ARN, which is in one of these states. */
    Resource inState(Call call, Kind kind, String... states) {
        Resource resource = find(call, kind);
        if (!List.of(states).contains(resource.status())) {
            throw call.invalidState(kind.capitalized() + " " + resource.name + " is " + resource.status() + ", not "
                    + String.join(", ", states));
        }
        return resource;
    }

    /** The resource of that ARN, which is not deleted. */
    Resource find(Call call, Kind kind, String arn) {
        Resource resource = described(call, kind, arn);
        if (resource.isDeleted()) {
            throw call.notFound(arn);
        }
        return resource;
    }

    /** All that one revisioned resource's partial ARN stands for, or empty if it is not one that ends with a name. */
    List<Resource> allRevisions(Kind kind, String arn) {
        return live(kind)
                .filter(resource -> arn.equals(arn(kind, resource.name)))
                .toList();
    }

    @Nullable
    Resource ofArn(String arn) {
        return resources.get(arn);
    }

    Stream<Resource> all() {
        return List.copyOf(resources.values()).stream();
    }

    Stream<Resource> live(Kind kind) {
        return all().filter(resource -> resource.kind == kind && !resource.isDeleted());
    }

    /** What of a kind belongs to a service. */
    Stream<Resource> ofService(Kind kind, Resource service) {
        return live(kind).filter(resource -> service.arn.equals(resource.members.get("ServiceArn")));
    }

    /** All revisions of a name that are not deleted, the latest one last. */
    List<Resource> named(Kind kind, String name) {
        return live(kind).filter(resource -> resource.name.equals(name)).toList();
    }

    boolean isLatest(Resource resource) {
        List<Resource> revisions = named(resource.kind, resource.name);
        return !revisions.isEmpty() && revisions.get(revisions.size() - 1) == resource;
    }

    void remove(Resource resource) {
        resources.remove(resource.arn);
    }

    /** Begins what time, or the test, ends. */
    void begin(Resource resource, Resource.Outcome success, Resource.Outcome failure) {
        resource.change = new Resource.Change(resource.kind == Kind.CONNECTION, now(), success, failure);
    }

    static void end(Resource resource, Predicate<Resource.Change> isSuccess, Instant time) {
        Resource.Change change = resource.change;
        if (change != null) {
            resource.change = null;
            (isSuccess.test(change) ? change.success() : change.failure()).at(time);
        }
    }

    /** Lets happen what had to happen by now, and forgets what was deleted long ago. */
    void passTime() {
        Instant now = now();
        all().forEach(resource -> {
            for (Instant due = due(resource); due != null && !due.isAfter(now); due = due(resource)) {
                end(resource, change -> true, due);
            }
        });
        resources
                .values()
                .removeIf(resource -> resource.deletedAt != null
                        && !resource.deletedAt.plus(MEMORY).isAfter(now));
    }

    private @Nullable Instant due(Resource resource) {
        Resource.Change change = resource.change;
        Duration time = change != null && change.isHandshake() ? handshakeTime : operationTime;
        return change == null || time == null ? null : change.startedAt().plus(time);
    }

    private String arn(Kind kind, String path) {
        return "arn:" + partition() + ":apprunner:" + region.id() + ":" + ID + ":" + kind.shape.toLowerCase(Locale.ROOT)
                + "/" + path;
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
}
