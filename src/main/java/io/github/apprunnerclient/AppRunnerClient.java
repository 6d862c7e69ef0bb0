package io.github.apprunnerclient;

import io.github.apprunnerclient.internal.DefaultAppRunnerClientBuilder;
import io.github.apprunnerclient.model.AppRunnerException;
import io.github.apprunnerclient.model.CreateConnectionRequest;
import io.github.apprunnerclient.model.CreateConnectionResponse;
import io.github.apprunnerclient.model.InternalServiceErrorException;
import io.github.apprunnerclient.model.InvalidRequestException;
import io.github.apprunnerclient.model.ServiceQuotaExceededException;
import java.util.function.Consumer;
import software.amazon.awssdk.awscore.AwsClient;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkClientException;

/**
 * A client for the connections of AWS App Runner. A connection lets a service read a private GitHub or Bitbucket
 * repository.
 *
 * <p>Thread-safe: make one, share it, and {@link #close} it at the end.
 *
 * <p>Every call may throw, besides what its own documentation names:
 *
 * <ul>
 *   <li>{@link AppRunnerException}, or one of its subclasses, when the service refuses the request;
 *   <li>{@link SdkClientException} when it could not be sent, or its reply could not be read. Where the service may have
 *       acted all the same, the message says so. Among its subclasses are
 *       {@link software.amazon.awssdk.core.exception.ApiCallTimeoutException},
 *       {@link software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException} and, when the calling thread is
 *       interrupted, {@link software.amazon.awssdk.core.exception.AbortedException};
 *   <li>whatever the credentials provider throws;
 *   <li>{@link IllegalStateException} after {@link #close};
 *   <li>{@link UnsupportedOperationException} when the request's {@code overrideConfiguration} holds an option that this
 *       client can't honour.
 * </ul>
 *
 * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/Welcome.html">App Runner API reference</a>
 */
public interface AppRunnerClient extends AwsClient {

    /** What {@link #serviceName()} gives. */
    String SERVICE_NAME = "apprunner";

    /** The service's id in endpoint metadata. */
    String SERVICE_METADATA_ID = "apprunner";

    /**
     * A client with the region, the credentials and all other settings that the environment gives: the same as
     * {@code builder().build()}.
     *
     * @throws SdkClientException if no region can be found
     */
    static AppRunnerClient create() {
        return builder().build();
    }

    static AppRunnerClientBuilder builder() {
        return new DefaultAppRunnerClientBuilder();
    }

    /**
     * Creates a connection. It is {@code PENDING_HANDSHAKE} until somebody completes the handshake with the provider in
     * the App Runner console, and {@code AVAILABLE} from then on.
     *
     * <p>A call that ends without a reply may have created the connection: the exception says so then.
     *
     * @param createConnectionRequest {@code connectionName} (4 to 32 characters; letters, digits, {@code -} and
     *     {@code _}) and {@code providerType} are required
     * @return the reply; its {@code connection()} is null only if the service sent none
     * @throws InvalidRequestException if the service finds the request invalid: among others, if the name is taken
     * @throws ServiceQuotaExceededException if the account has as many connections as it may have
     * @throws InternalServiceErrorException if the service fails
     * @throws AppRunnerException if the service refuses the request for another reason
     * @throws SdkClientException before anything is sent, if the request lacks a required member or breaks a rule that
     *     is checked here; or if no readable reply came, see {@link AppRunnerClient}
     * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_CreateConnection.html">CreateConnection</a>
     */
    default CreateConnectionResponse createConnection(CreateConnectionRequest createConnectionRequest)
            throws InvalidRequestException, InternalServiceErrorException, ServiceQuotaExceededException,
                    AwsServiceException, SdkClientException, AppRunnerException {
        throw new UnsupportedOperationException();
    }

    /**
     * {@link #createConnection(CreateConnectionRequest)}, with the request built in place.
     *
     * @param createConnectionRequest fills in the request's builder
     */
    default CreateConnectionResponse createConnection(Consumer<CreateConnectionRequest.Builder> createConnectionRequest)
            throws InvalidRequestException, InternalServiceErrorException, ServiceQuotaExceededException,
                    AwsServiceException, SdkClientException, AppRunnerException {
        return createConnection(CreateConnectionRequest.builder()
                .applyMutation(createConnectionRequest)
                .build());
    }

    @Override
    default AppRunnerServiceClientConfiguration serviceClientConfiguration() {
        throw new UnsupportedOperationException();
    }

    /**
     * Ends the calls that are under way, and closes the HTTP client if this client made it: one given through
     * {@code httpClient(…)} stays open. To close again does nothing.
     */
    @Override
    void close();
}
