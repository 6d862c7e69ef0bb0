package io.github.apprunnerclient.testkit;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A resource, as the service describes it. Guarded by the {@link ServiceStore} that it is in. */
final class Resource {
    final Kind kind;
    final long position;
    final String name;
    final int revision;
    final String arn;
    final Map<String, Object> members = new LinkedHashMap<>();
    final Map<String, String> tags = new LinkedHashMap<>();

    @Nullable
    Change change;

    @Nullable
    Instant deletedAt;

    Resource(Kind kind, long position, String name, int revision, String arn) {
        this.kind = kind;
        this.position = position;
        this.name = name;
        this.revision = revision;
        this.arn = arn;
    }

    /**
     * What it is about to become.
     *
     * @param isHandshake whether its owner has to agree, in the console
     */
    record Change(boolean isHandshake, Instant startedAt, Outcome success, Outcome failure) {}

    /** Takes effect at a time. */
    interface Outcome {
        void at(Instant time);
    }

    /** A member that it has from the start. */
    String text(String member) {
        return (String) Objects.requireNonNull(members.get(member), member);
    }

    String status() {
        return (String) members.getOrDefault("Status", "");
    }

    void status(String status) {
        members.put("Status", status);
    }

    boolean isDeleted() {
        return deletedAt != null;
    }

    /** The resource as of then is gone: it can be described for a while, and not used. */
    void delete(String status, Instant time) {
        deletedAt = time;
        status(status);
        members.put("DeletedAt", Account.timestamp(time));
    }

    /** The members of that shape alone. */
    Map<String, Object> as(String shape) {
        return Account.as(shape, members);
    }

    /** All there is to see of it. */
    Map<String, Object> state() {
        Map<String, Object> state = new LinkedHashMap<>();
        state.put("Kind", kind.shape);
        state.put("Name", name);
        state.put("Revision", revision);
        state.put("Arn", arn);
        state.put("Status", status());
        state.put("IsPending", change != null);
        state.put("Tags", tags);
        state.put("Members", members);
        return state;
    }
}
