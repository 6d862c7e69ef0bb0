package io.github.apprunnerclient.model;

import io.github.apprunnerclient.internal.schema.Constants;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.annotations.Generated;

/** The state of the association of a custom domain with a service. */
@Generated("io.github.apprunnerclient.codegen.Generate")
public enum CustomDomainAssociationStatus {
    /** The association is being set up. */
    CREATING,

    /** The association could not be set up. */
    CREATE_FAILED,

    /** The domain leads to the service. */
    ACTIVE,

    /** The association is being ended. */
    DELETING,

    /** The association could not be ended. */
    DELETE_FAILED,

    /** The certificate validation records are still to be found in the domain's DNS. */
    PENDING_CERTIFICATE_DNS_VALIDATION,

    /** The domain is validated, and its certificate is being put in place. */
    BINDING_CERTIFICATE,

    /** A value that this version of the client does not know; the {@code AsString} getter has its text. */
    UNKNOWN_TO_SDK_VERSION;

    /**
     * Finds the constant for the service's text. Case counts.
     *
     * @param value the text; may be null
     * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} for a text that is not known, or null for null
     */
    public static @Nullable CustomDomainAssociationStatus fromValue(@Nullable String value) {
        return Constants.named(value, values(), UNKNOWN_TO_SDK_VERSION);
    }

    /**
     * The values that this version of the client knows.
     *
     * @return a new set of every constant but {@link #UNKNOWN_TO_SDK_VERSION}
     */
    public static Set<CustomDomainAssociationStatus> knownValues() {
        return EnumSet.complementOf(EnumSet.of(UNKNOWN_TO_SDK_VERSION));
    }
}
