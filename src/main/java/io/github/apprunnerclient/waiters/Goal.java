package io.github.apprunnerclient.waiters;

import static io.github.apprunnerclient.waiters.Meaning.REACHED;
import static io.github.apprunnerclient.waiters.Meaning.atRest;
import static io.github.apprunnerclient.waiters.Meaning.outOfReach;
import static io.github.apprunnerclient.waiters.Meaning.underWay;

import io.github.apprunnerclient.model.ConnectionStatus;
import io.github.apprunnerclient.model.CustomDomainAssociationStatus;
import io.github.apprunnerclient.model.OperationStatus;
import io.github.apprunnerclient.model.ServiceStatus;
import io.github.apprunnerclient.model.VpcIngressConnectionStatus;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a wait is for, and what each status means on the way there.
 *
 * @param name as messages have it: something did not become this
 * @param meanings of all statuses that the model knows
 */
record Goal<S extends Enum<S>>(String name, Map<S, Meaning> meanings) {
    private static final String DELETED = "DELETED";
    private static final String AT_WORK = "App Runner is still at work on it: wait longer.";
    private static final String CREATE_AGAIN = "Create it again.";
    private static final String DELETE_AGAIN = "Delete it again.";
    private static final String FIX_OR_DELETE = "Update it with settings that work, or delete it.";

    static final Goal<ConnectionStatus> CONNECTION_AVAILABLE = new Goal<>(
            "AVAILABLE",
            Map.of(
                    ConnectionStatus.AVAILABLE, REACHED,
                    ConnectionStatus.PENDING_HANDSHAKE, underWay(""),
                    // Behind it, one that was just made again under its name may not be listed yet.
                    ConnectionStatus.DELETED, atRest(CREATE_AGAIN),
                    ConnectionStatus.ERROR, outOfReach("Delete it, and create it again.")));

    // No status tells that a connection is being deleted.
    static final Goal<ConnectionStatus> CONNECTION_DELETED = new Goal<>(
            DELETED,
            Map.of(
                    ConnectionStatus.DELETED, REACHED,
                    ConnectionStatus.PENDING_HANDSHAKE, underWay(""),
                    ConnectionStatus.AVAILABLE, underWay(""),
                    ConnectionStatus.ERROR, underWay("")));

    static final Goal<ServiceStatus> SERVICE_RUNNING = new Goal<>(
            "RUNNING",
            Map.of(
                    ServiceStatus.RUNNING, REACHED,
                    ServiceStatus.OPERATION_IN_PROGRESS, underWay(AT_WORK),
                    ServiceStatus.PAUSED, atRest("Resume it."),
                    ServiceStatus.CREATE_FAILED, outOfReach(FIX_OR_DELETE),
                    ServiceStatus.DELETE_FAILED, outOfReach(DELETE_AGAIN),
                    ServiceStatus.DELETED, outOfReach(CREATE_AGAIN)));

    static final Goal<ServiceStatus> SERVICE_PAUSED = new Goal<>(
            "PAUSED",
            Map.of(
                    ServiceStatus.PAUSED, REACHED,
                    ServiceStatus.OPERATION_IN_PROGRESS, underWay(AT_WORK),
                    ServiceStatus.RUNNING, atRest("Pause it."),
                    ServiceStatus.CREATE_FAILED, outOfReach(FIX_OR_DELETE),
                    ServiceStatus.DELETE_FAILED, outOfReach(DELETE_AGAIN),
                    ServiceStatus.DELETED, outOfReach(CREATE_AGAIN)));

    static final Goal<ServiceStatus> SERVICE_DELETED = new Goal<>(
            DELETED,
            Map.of(
                    ServiceStatus.DELETED, REACHED,
                    ServiceStatus.OPERATION_IN_PROGRESS, underWay(AT_WORK),
                    ServiceStatus.RUNNING, atRest("Delete it."),
                    ServiceStatus.PAUSED, atRest("Delete it."),
                    ServiceStatus.CREATE_FAILED, atRest("Delete it."),
                    ServiceStatus.DELETE_FAILED, outOfReach(DELETE_AGAIN)));

    static final Goal<OperationStatus> OPERATION_SUCCEEDED = new Goal<>(
            "SUCCEEDED",
            Map.of(
                    OperationStatus.SUCCEEDED, REACHED,
                    OperationStatus.PENDING, underWay(AT_WORK),
                    OperationStatus.IN_PROGRESS, underWay(AT_WORK),
                    // It can't succeed any more, but until its end nobody knows what it leaves behind.
                    OperationStatus.ROLLBACK_IN_PROGRESS, underWay("It has failed, and is still being undone."),
                    OperationStatus.FAILED, outOfReach("See the service's logs for the reason."),
                    OperationStatus.ROLLBACK_FAILED,
                            outOfReach("The service may be neither as it was nor as it should be: see its logs."),
                    OperationStatus.ROLLBACK_SUCCEEDED,
                            outOfReach("The service is as it was before: see its logs for the reason.")));

    static final Goal<CustomDomainAssociationStatus> CUSTOM_DOMAIN_ACTIVE = new Goal<>(
            "ACTIVE",
            Map.of(
                    CustomDomainAssociationStatus.ACTIVE, REACHED,
                    CustomDomainAssociationStatus.CREATING, underWay(AT_WORK),
                    CustomDomainAssociationStatus.PENDING_CERTIFICATE_DNS_VALIDATION, underWay(""),
                    CustomDomainAssociationStatus.BINDING_CERTIFICATE, underWay(AT_WORK),
                    CustomDomainAssociationStatus.CREATE_FAILED, outOfReach("Disassociate it, and associate it again."),
                    CustomDomainAssociationStatus.DELETING, outOfReach("Associate it again."),
                    CustomDomainAssociationStatus.DELETE_FAILED, outOfReach("Disassociate it again.")));

    static final Goal<CustomDomainAssociationStatus> CUSTOM_DOMAIN_PENDING_VALIDATION = new Goal<>(
            "PENDING_CERTIFICATE_DNS_VALIDATION",
            Map.of(
                    CustomDomainAssociationStatus.PENDING_CERTIFICATE_DNS_VALIDATION, REACHED,
                    // It has been validated already, and has its records still.
                    CustomDomainAssociationStatus.BINDING_CERTIFICATE, REACHED,
                    CustomDomainAssociationStatus.ACTIVE, REACHED,
                    CustomDomainAssociationStatus.CREATING, underWay(AT_WORK),
                    CustomDomainAssociationStatus.CREATE_FAILED, outOfReach("Disassociate it, and associate it again."),
                    CustomDomainAssociationStatus.DELETING, outOfReach("Associate it again."),
                    CustomDomainAssociationStatus.DELETE_FAILED, outOfReach("Disassociate it again.")));

    static final Goal<VpcIngressConnectionStatus> VPC_INGRESS_CONNECTION_AVAILABLE = new Goal<>(
            "AVAILABLE",
            Map.of(
                    VpcIngressConnectionStatus.AVAILABLE, REACHED,
                    VpcIngressConnectionStatus.PENDING_CREATION, underWay(AT_WORK),
                    VpcIngressConnectionStatus.PENDING_UPDATE, underWay(AT_WORK),
                    VpcIngressConnectionStatus.PENDING_DELETION, outOfReach(CREATE_AGAIN),
                    VpcIngressConnectionStatus.FAILED_CREATION, outOfReach(FIX_OR_DELETE),
                    VpcIngressConnectionStatus.FAILED_UPDATE, outOfReach(FIX_OR_DELETE),
                    VpcIngressConnectionStatus.FAILED_DELETION, outOfReach(DELETE_AGAIN),
                    VpcIngressConnectionStatus.DELETED, outOfReach(CREATE_AGAIN)));

    static final Goal<VpcIngressConnectionStatus> VPC_INGRESS_CONNECTION_DELETED = new Goal<>(
            DELETED,
            Map.of(
                    VpcIngressConnectionStatus.DELETED, REACHED,
                    VpcIngressConnectionStatus.PENDING_DELETION, underWay(AT_WORK),
                    VpcIngressConnectionStatus.PENDING_CREATION, underWay(AT_WORK),
                    VpcIngressConnectionStatus.PENDING_UPDATE, underWay(AT_WORK),
                    VpcIngressConnectionStatus.AVAILABLE, atRest("Delete it."),
                    VpcIngressConnectionStatus.FAILED_CREATION, atRest("Delete it."),
                    VpcIngressConnectionStatus.FAILED_UPDATE, atRest("Delete it."),
                    VpcIngressConnectionStatus.FAILED_DELETION, outOfReach(DELETE_AGAIN)));

    /** A status that nobody knows yet, or none, is no reason to give up. */
    Meaning meaning(@Nullable Enum<?> status) {
        Meaning known = status == null ? null : meanings.get(status);
        return known == null ? underWay("") : known;
    }

    /** Whether what is gone, or never was, is where it should be. */
    boolean isDeletion() {
        return name.equals(DELETED);
    }
}
