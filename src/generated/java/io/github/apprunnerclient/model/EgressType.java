package io.github.apprunnerclient.model;

import io.github.apprunnerclient.internal.schema.Constants;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.annotations.Generated;

/** The way that the outgoing traffic of a service takes. */
@Generated("io.github.apprunnerclient.codegen.Generate")
public enum EgressType {
    /** To public networks. */
    DEFAULT,

    /** Into a VPC, through a VPC connector. */
    VPC,

    /** A value that this version of the client does not know; the {@code AsString} getter has its text. */
    UNKNOWN_TO_SDK_VERSION;

    /**
     * Finds the constant for the service's text. Case counts.
     *
     * @param value the text; may be null
     * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} for a text that is not known, or null for null
     */
    public static @Nullable EgressType fromValue(@Nullable String value) {
        return Constants.named(value, values(), UNKNOWN_TO_SDK_VERSION);
    }

    /**
     * The values that this version of the client knows.
     *
     * @return a new set of every constant but {@link #UNKNOWN_TO_SDK_VERSION}
     */
    public static Set<EgressType> knownValues() {
        return EnumSet.complementOf(EnumSet.of(UNKNOWN_TO_SDK_VERSION));
    }
}
