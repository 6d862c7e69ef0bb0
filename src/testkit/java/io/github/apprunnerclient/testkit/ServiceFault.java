package io.github.apprunnerclient.testkit;

/** An error reply of the service: its status, its type and its message. */
final class ServiceFault extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final String SERVICE = "com.amazonaws.apprunner#";
    private static final String FRAMEWORK = "com.amazon.coral.service#";

    private final int status;
    private final String type;

    private ServiceFault(int status, String type, String message) {
        super(message, null, false, false);
        this.status = status;
        this.type = type;
    }

    static ServiceFault invalidRequest(String message) {
        return new ServiceFault(400, SERVICE + "InvalidRequestException", message);
    }

    static ServiceFault invalidState(String message) {
        return new ServiceFault(400, SERVICE + "InvalidStateException", message);
    }

    static ServiceFault resourceNotFound(String message) {
        return new ServiceFault(400, SERVICE + "ResourceNotFoundException", message);
    }

    static ServiceFault serviceQuotaExceeded(String message) {
        return new ServiceFault(402, SERVICE + "ServiceQuotaExceededException", message);
    }

    static ServiceFault internalServiceError(String message) {
        return new ServiceFault(500, SERVICE + "InternalServiceErrorException", message);
    }

    /** An error that every AWS service of this protocol can give, whatever it models. */
    static ServiceFault ofFramework(int status, String type, String message) {
        return new ServiceFault(status, FRAMEWORK + type, message);
    }

    static ServiceFault throttling(int status) {
        return ofFramework(status, "ThrottlingException", "Rate exceeded");
    }

    static ServiceFault serialization(String message) {
        return ofFramework(400, "SerializationException", message);
    }

    int status() {
        return status;
    }

    String type() {
        return type;
    }

    String message() {
        return String.valueOf(getMessage());
    }
}
