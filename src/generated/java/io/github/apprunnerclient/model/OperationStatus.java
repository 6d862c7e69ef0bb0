package io.github.apprunnerclient.model;

import io.github.apprunnerclient.internal.schema.Constants;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.annotations.Generated;

/** The state of an asynchronous operation on a service. */
@Generated("io.github.apprunnerclient.codegen.Generate")
public enum OperationStatus {
    /** Not started yet. */
    PENDING,

    /** Under way. */
    IN_PROGRESS,

    /** Ended without success. */
    FAILED,

    /** Ended with success. */
    SUCCEEDED,

    /** Failed; what it did is being undone. */
    ROLLBACK_IN_PROGRESS,

    /** Failed; what it did could not be undone. */
    ROLLBACK_FAILED,

    /** Failed; what it did has been undone. */
    ROLLBACK_SUCCEEDED,

    /** A value that this version of the client does not know; the {@code AsString} getter has its text. */
    UNKNOWN_TO_SDK_VERSION;

    /**
     * Finds the constant for the service's text. Case counts.
     *
     * @param value the text; may be null
     * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} for a text that is not known, or null for null
     */
    public static @Nullable OperationStatus fromValue(@Nullable String value) {
        return Constants.named(value, values(), UNKNOWN_TO_SDK_VERSION);
    }

    /**
     * The values that this version of the client knows.
     *
     * @return a new set of every constant but {@link #UNKNOWN_TO_SDK_VERSION}
     */
    public static Set<OperationStatus> knownValues() {
        return EnumSet.complementOf(EnumSet.of(UNKNOWN_TO_SDK_VERSION));
    }
}
