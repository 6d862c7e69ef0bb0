package io.github.apprunnerclient.model;

import io.github.apprunnerclient.internal.schema.Constants;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.annotations.Generated;

/** The state of a service. */
@Generated("io.github.apprunnerclient.codegen.Generate")
public enum ServiceStatus {
    /** Not created, not usable, but counted against the quota: update it with settings that work, or delete it. */
    CREATE_FAILED,

    /** Running. */
    RUNNING,

    /** Deleted. */
    DELETED,

    /** Not fully deleted, and beyond repair: delete it again. */
    DELETE_FAILED,

    /** Without compute capacity until it is resumed. */
    PAUSED,

    /** Busy with an operation; {@code listOperations} shows which. */
    OPERATION_IN_PROGRESS,

    /** A value that this version of the client does not know; the {@code AsString} getter has its text. */
    UNKNOWN_TO_SDK_VERSION;

    /**
     * Finds the constant for the service's text. Case counts.
     *
     * @param value the text; may be null
     * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} for a text that is not known, or null for null
     */
    public static @Nullable ServiceStatus fromValue(@Nullable String value) {
        return Constants.named(value, values(), UNKNOWN_TO_SDK_VERSION);
    }

    /**
     * The values that this version of the client knows.
     *
     * @return a new set of every constant but {@link #UNKNOWN_TO_SDK_VERSION}
     */
    public static Set<ServiceStatus> knownValues() {
        return EnumSet.complementOf(EnumSet.of(UNKNOWN_TO_SDK_VERSION));
    }
}
