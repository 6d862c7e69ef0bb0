package io.github.apprunnerclient.testkit;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A reply as the service could give it: what a test says of it, what its request says, and the rest made up. */
final class SampleReply {
    private static final BigDecimal TIME = Account.timestamp(Instant.parse("2026-01-01T00:00:00Z"));

    /** What no rule gives. */
    private static final Map<String, Object> VALUES = Map.of(
            "OperationId", "01234567-89ab-4def-8123-456789abcdef",
            "AccountId", Account.ID,
            "DomainName", "example.com",
            "DNSTarget", "0123456789.us-east-1.awsapprunner.com",
            "ServiceUrl", "0123456789.us-east-1.awsapprunner.com",
            "Cpu", "1024",
            "Memory", "2048",
            "Latest", true);

    /** What a reply has only if its test says so: it stands for one page, and for what is neither over nor deleted. */
    private static final Set<String> RARE = Set.of("NextToken", "DeletedAt", "EndedAt");

    private static final List<String> SETTLED = List.of("AVAILABLE", "RUNNING", "ACTIVE");
    private static final List<String> ENDING =
            List.of("OPERATION_IN_PROGRESS", "PENDING_DELETION", "DELETING", "DELETED", "INACTIVE");
    private static final List<String> UPDATING = List.of("OPERATION_IN_PROGRESS", "PENDING_UPDATE", "ACTIVE");
    private static final List<String> BEGINNING =
            List.of("PENDING_HANDSHAKE", "OPERATION_IN_PROGRESS", "PENDING_CREATION", "CREATING", "ACTIVE");

    private final Operation operation;
    private final Map<String, Object> request;

    SampleReply(Operation operation, Map<String, Object> request) {
        this.operation = operation;
        this.request = request;
    }

    /** The whole reply, with these members as they are. */
    Map<String, Object> with(Map<String, Object> said) {
        Shape.Structure shape = (Shape.Structure) operation.responseShape();
        Map<String, Object> reply = new LinkedHashMap<>();
        for (Shape.Member member : shape.members()) {
            put(reply, member, said, !RARE.contains(member.name()));
        }
        return reply;
    }

    private Map<String, Object> structure(Shape.Structure shape, Map<?, ?> said) {
        boolean hasRequired = shape.members().stream().anyMatch(Shape.Member::isRequired);
        Map<String, Object> structure = new LinkedHashMap<>();
        for (Shape.Member member : shape.members()) {
            boolean isScalar = !(Shapes.named(member.shape()) instanceof Shape.Structure);
            boolean isUsual = !RARE.contains(member.name()) && isScalar;
            put(structure, member, said, member.isRequired() || (!hasRequired && isUsual));
        }
        return structure;
    }

    private void put(Map<String, Object> structure, Shape.Member member, Map<?, ?> said, boolean isExpected) {
        Shape shape = Shapes.named(member.shape());
        Object known = said.get(member.name());
        if (known == null && !RARE.contains(member.name())) {
            known = request.get(member.name());
        }
        Object value = known != null ? completed(shape, known) : isExpected ? madeUp(shape, member.name(), said) : null;
        if (value != null) {
            structure.put(member.name(), value);
        }
    }

    private Object completed(Shape shape, Object known) {
        if (shape instanceof Shape.Structure structure && known instanceof Map<?, ?> members) {
            return structure(structure, members);
        }
        if (shape instanceof Shape.ListOf list && known instanceof List<?> elements) {
            return elements.stream()
                    .map(element -> completed(Shapes.named(list.element()), element))
                    .toList();
        }
        return known;
    }

    private @Nullable Object madeUp(Shape shape, String name, Map<?, ?> said) {
        if (VALUES.containsKey(name)) {
            return VALUES.get(name);
        }
        if (shape instanceof Shape.Text) {
            return text(name, said);
        }
        if (shape instanceof Shape.OneOf choice) {
            return choice(choice.values());
        }
        if (shape instanceof Shape.Int number) {
            return Math.max(1, number.minimum());
        }
        if (shape instanceof Shape.Timestamp) {
            return TIME;
        }
        if (shape instanceof Shape.Structure structure) {
            return structure(structure, Map.of());
        }
        if (shape instanceof Shape.Bool) {
            return false;
        }
        return shape instanceof Shape.ListOf ? List.of() : null;
    }

    private @Nullable String text(String member, Map<?, ?> said) {
        for (Kind kind : Kind.values()) {
            if (member.equals(kind.shape + "Name")) {
                return name(kind, said);
            }
            if (member.equals(kind.shape + "Arn")) {
                return arn(kind, name(kind, said));
            }
            if (member.equals(kind.shape + "Id")) {
                return id(name(kind, said));
            }
        }
        return null;
    }

    private String name(Kind kind, Map<?, ?> said) {
        return Stream.of(said, request)
                .flatMap(members -> Stream.of(
                        members.get(kind.shape + "Name"),
                        members.get(kind.shape + "Arn") instanceof String arn && arn.contains("/")
                                ? arn.split("/", 3)[1]
                                : null))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .findFirst()
                .orElse("my-" + kind.hyphenated());
    }

    private static String arn(Kind kind, String name) {
        return "arn:aws:apprunner:us-east-1:" + Account.ID + ":" + kind.shape.toLowerCase(Locale.ROOT) + "/" + name
                + (kind.isRevised() ? "/1/" : "/") + id(name);
    }

    // The same one for the same name, so that a test can tell it.
    private static String id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
    }

    private String choice(List<String> values) {
        return states().stream().filter(values::contains).findFirst().orElse(values.get(0));
    }

    /** The states that a resource can be in after such a call. */
    private List<String> states() {
        String name = operation.toString();
        if (Stream.of("Describe", "List").anyMatch(name::startsWith)) {
            return SETTLED;
        }
        if (Stream.of("Delete", "Disassociate").anyMatch(name::startsWith)) {
            return ENDING;
        }
        return name.startsWith("Update") ? UPDATING : BEGINNING;
    }
}
