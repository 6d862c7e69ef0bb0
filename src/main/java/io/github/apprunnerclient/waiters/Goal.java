package io.github.apprunnerclient.waiters;

import static io.github.apprunnerclient.waiters.Meaning.REACHED;
import static io.github.apprunnerclient.waiters.Meaning.UNKNOWN;
import static io.github.apprunnerclient.waiters.Meaning.atRest;
import static io.github.apprunnerclient.waiters.Meaning.outOfReach;
import static io.github.apprunnerclient.waiters.Meaning.underWay;

import io.github.apprunnerclient.model.ConnectionStatus;
import io.github.apprunnerclient.model.CustomDomainAssociationStatus;
import io.github.apprunnerclient.model.OperationStatus;
import io.github.apprunnerclient.model.ServiceStatus;
import io.github.apprunnerclient.model.VpcIngressConnectionStatus;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a wait is for, and what each status means on the way there.
 *
 * @param name as messages have it: something did not become this
 */
record Goal<S extends Enum<S>>(String name, Function<S, Meaning> meanings) {
    private static final String DELETED = "DELETED";
    private static final String AT_WORK = "App Runner is still at work on it: wait longer.";
    private static final String CREATE_AGAIN = "Create it again.";
    private static final String DELETE_AGAIN = "Delete it again.";
    private static final String FIX_OR_DELETE = "Update it with settings that work, or delete it.";

    static final Goal<ConnectionStatus> CONNECTION_AVAILABLE = new Goal<>("AVAILABLE", status -> switch (status) {
        case AVAILABLE -> REACHED;
        case PENDING_HANDSHAKE -> underWay("");
        // Behind it, one that was just made again under its name may not be listed yet.
        case DELETED -> atRest(CREATE_AGAIN);
        case ERROR -> outOfReach("Delete it, and create it again.");
        case UNKNOWN_TO_SDK_VERSION -> UNKNOWN;
    });

    static final Goal<ConnectionStatus> CONNECTION_DELETED = new Goal<>(DELETED, status -> switch (status) {
        case DELETED -> REACHED;
        // No status tells that a connection is being deleted.
        case AVAILABLE, PENDING_HANDSHAKE, ERROR -> underWay("");
        case UNKNOWN_TO_SDK_VERSION -> UNKNOWN;
    });

    static final Goal<ServiceStatus> SERVICE_RUNNING = new Goal<>("RUNNING", status -> switch (status) {
        case RUNNING -> REACHED;
        case OPERATION_IN_PROGRESS -> underWay(AT_WORK);
        case PAUSED -> atRest("Resume it.");
        case CREATE_FAILED -> outOfReach(FIX_OR_DELETE);
        case DELETE_FAILED -> outOfReach(DELETE_AGAIN);
        case DELETED -> outOfReach(CREATE_AGAIN);
        case UNKNOWN_TO_SDK_VERSION -> UNKNOWN;
    });

    static final Goal<ServiceStatus> SERVICE_PAUSED = new Goal<>("PAUSED", status -> switch (status) {
        case PAUSED -> REACHED;
        case RUNNING -> atRest("Pause it.");
        // Otherwise, what leads to the one leads to the other.
        default -> SERVICE_RUNNING.meaning(status);
    });

    static final Goal<ServiceStatus> SERVICE_DELETED = new Goal<>(DELETED, status -> switch (status) {
        case DELETED -> REACHED;
        case OPERATION_IN_PROGRESS -> underWay(AT_WORK);
        case RUNNING, PAUSED, CREATE_FAILED -> atRest("Delete it.");
        case DELETE_FAILED -> outOfReach(DELETE_AGAIN);
        case UNKNOWN_TO_SDK_VERSION -> UNKNOWN;
    });

    static final Goal<OperationStatus> OPERATION_SUCCEEDED = new Goal<>("SUCCEEDED", status -> switch (status) {
        case SUCCEEDED -> REACHED;
        case PENDING, IN_PROGRESS -> underWay(AT_WORK);
        // It can't succeed any more, but until its end nobody knows what it leaves behind.
        case ROLLBACK_IN_PROGRESS -> underWay("It has failed, and is still being undone.");
        case FAILED -> outOfReach("See the service's logs for the reason.");
        case ROLLBACK_FAILED -> outOfReach("The service may be neither as it was nor as it should be: see its logs.");
        case ROLLBACK_SUCCEEDED -> outOfReach("The service is as it was before: see its logs for the reason.");
        case UNKNOWN_TO_SDK_VERSION -> UNKNOWN;
    });

    static final Goal<CustomDomainAssociationStatus> CUSTOM_DOMAIN_ACTIVE =
            new Goal<>("ACTIVE", status -> switch (status) {
                case ACTIVE -> REACHED;
                case CREATING, BINDING_CERTIFICATE -> underWay(AT_WORK);
                case PENDING_CERTIFICATE_DNS_VALIDATION -> underWay("");
                case CREATE_FAILED -> outOfReach("Disassociate it, and associate it again.");
                case DELETING -> outOfReach("Associate it again.");
                case DELETE_FAILED -> outOfReach("Disassociate it again.");
                case UNKNOWN_TO_SDK_VERSION -> UNKNOWN;
            });

    static final Goal<CustomDomainAssociationStatus> CUSTOM_DOMAIN_PENDING_VALIDATION =
            new Goal<>("PENDING_CERTIFICATE_DNS_VALIDATION", status -> switch (status) {
                // After it, a domain has been validated already, and has its records still.
                case PENDING_CERTIFICATE_DNS_VALIDATION, BINDING_CERTIFICATE -> REACHED;
                default -> CUSTOM_DOMAIN_ACTIVE.meaning(status);
            });

    static final Goal<VpcIngressConnectionStatus> VPC_INGRESS_CONNECTION_AVAILABLE =
            new Goal<>("AVAILABLE", status -> switch (status) {
                case AVAILABLE -> REACHED;
                case PENDING_CREATION, PENDING_UPDATE -> underWay(AT_WORK);
                case FAILED_CREATION, FAILED_UPDATE -> outOfReach(FIX_OR_DELETE);
                case FAILED_DELETION -> outOfReach(DELETE_AGAIN);
                case PENDING_DELETION, DELETED -> outOfReach(CREATE_AGAIN);
                case UNKNOWN_TO_SDK_VERSION -> UNKNOWN;
            });

    static final Goal<VpcIngressConnectionStatus> VPC_INGRESS_CONNECTION_DELETED =
            new Goal<>(DELETED, status -> switch (status) {
                case DELETED -> REACHED;
                case PENDING_CREATION, PENDING_UPDATE, PENDING_DELETION -> underWay(AT_WORK);
                case AVAILABLE, FAILED_CREATION, FAILED_UPDATE -> atRest("Delete it.");
                case FAILED_DELETION -> outOfReach(DELETE_AGAIN);
                case UNKNOWN_TO_SDK_VERSION -> UNKNOWN;
            });

    Meaning meaning(@Nullable S status) {
        return status == null ? UNKNOWN : meanings.apply(status);
    }

    /** Whether what is gone, or never was, is where it should be. */
    boolean isDeletion() {
        return name.equals(DELETED);
    }
}
