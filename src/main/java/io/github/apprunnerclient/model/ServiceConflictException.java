package io.github.apprunnerclient.model;

import software.amazon.awssdk.core.exception.SdkClientException;

/**
 * There is a service of the wanted name already, and it is not the wanted one: it has failed, is being deleted, or is made
 * otherwise than the request says. Nothing was changed.
 *
 * @see io.github.apprunnerclient.AppRunnerClient#getOrCreateService(CreateServiceRequest)
 */
public final class ServiceConflictException extends SdkClientException {
    private static final long serialVersionUID = 1L;

    private final Service service;

    private ServiceConflictException(Builder builder, Service service) {
        super(builder);
        this.service = service;
    }

    /**
     * Creates the exception for the service that is in the way.
     *
     * @param reason why the service is not the wanted one
     * @param service the one that is there
     * @return the exception
     */
    public static ServiceConflictException create(String reason, Service service) {
        return new ServiceConflictException(
                SdkClientException.builder()
                        .message("There is a service "
                                + (service.serviceName() == null ? "" : "'" + service.serviceName() + "' ")
                                + "already, but " + reason
                                + (service.serviceArn() == null ? "" : " (" + service.serviceArn() + ")")),
                service);
    }

    /** {@return the service that is there} */
    public Service service() {
        return service;
    }
}
