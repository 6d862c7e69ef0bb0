package io.github.apprunnerclient.model;

import io.github.apprunnerclient.internal.schema.Constants;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.annotations.Generated;

/** The state of a VPC ingress connection. */
@Generated("io.github.apprunnerclient.codegen.Generate")
public enum VpcIngressConnectionStatus {
    /** Ready: traffic from within the VPC reaches the service. */
    AVAILABLE,

    /** Being created. */
    PENDING_CREATION,

    /** Being updated. */
    PENDING_UPDATE,

    /** Being deleted. */
    PENDING_DELETION,

    /** Not created; it can be updated or deleted. */
    FAILED_CREATION,

    /** Not updated; it can be updated again or deleted. */
    FAILED_UPDATE,

    /** Not deleted; it can be deleted again. */
    FAILED_DELETION,

    /** Deleted. */
    DELETED,

    /** A value that this version of the client does not know; the {@code AsString} getter has its text. */
    UNKNOWN_TO_SDK_VERSION;

    /**
     * Finds the constant for the service's text. Case counts.
     *
     * @param value the text; may be null
     * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} for a text that is not known, or null for null
     */
    public static @Nullable VpcIngressConnectionStatus fromValue(@Nullable String value) {
        return Constants.named(value, values(), UNKNOWN_TO_SDK_VERSION);
    }

    /**
     * The values that this version of the client knows.
     *
     * @return a new set of every constant but {@link #UNKNOWN_TO_SDK_VERSION}
     */
    public static Set<VpcIngressConnectionStatus> knownValues() {
        return EnumSet.complementOf(EnumSet.of(UNKNOWN_TO_SDK_VERSION));
    }
}
