package io.github.apprunnerclient;

import io.github.apprunnerclient.internal.DefaultAppRunnerClientBuilder;
import io.github.apprunnerclient.internal.warmup.AppRunnerWarmUpProvider;
import io.github.apprunnerclient.model.AppRunnerException;
import io.github.apprunnerclient.model.CreateConnectionRequest;
import io.github.apprunnerclient.model.CreateConnectionResponse;
import io.github.apprunnerclient.model.DeleteConnectionRequest;
import io.github.apprunnerclient.model.DeleteConnectionResponse;
import io.github.apprunnerclient.model.InternalServiceErrorException;
import io.github.apprunnerclient.model.InvalidRequestException;
import io.github.apprunnerclient.model.InvalidStateException;
import io.github.apprunnerclient.model.ListConnectionsRequest;
import io.github.apprunnerclient.model.ListConnectionsResponse;
import io.github.apprunnerclient.model.ListTagsForResourceRequest;
import io.github.apprunnerclient.model.ListTagsForResourceResponse;
import io.github.apprunnerclient.model.ResourceNotFoundException;
import io.github.apprunnerclient.model.ServiceQuotaExceededException;
import io.github.apprunnerclient.model.TagResourceRequest;
import io.github.apprunnerclient.model.TagResourceResponse;
import io.github.apprunnerclient.model.UntagResourceRequest;
import io.github.apprunnerclient.model.UntagResourceResponse;
import io.github.apprunnerclient.paginators.ListConnectionsIterable;
import io.github.apprunnerclient.waiters.AppRunnerWaiter;
import java.util.function.Consumer;
import software.amazon.awssdk.awscore.AwsClient;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.ClientType;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.regions.ServiceMetadata;

/**
 * A client for the connections of AWS App Runner. A connection lets a service read a private GitHub or Bitbucket
 * repository.
 *
 * <p>Thread-safe: make one, share it, and {@link #close} it at the end.
 *
 * <p>Every call may throw, besides what its own documentation names:
 *
 * <ul>
 *   <li>{@link InternalServiceErrorException} when the service fails, and {@link AppRunnerException}, the parent of all
 *       that comes from the service, when it refuses a request for a reason that has no type of its own;
 *   <li>{@link SdkClientException} when the request lacks a required member or breaks another rule that is checked
 *       before anything is sent, when it could not be sent, or when its reply could not be read. Where the service may
 *       have acted all the same, the message says so. Among its subclasses are
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
public interface AppRunnerClient extends AwsClient, ConnectionLifecycle {

    /** What {@link #serviceName()} gives. */
    String SERVICE_NAME = "apprunner";

    /** The service's id in endpoint metadata. */
    String SERVICE_METADATA_ID = "apprunner";

    /**
     * {@return a client with the region, the credentials and all other settings that the environment gives, as {@code
     * builder().build()} makes it}
     *
     * @throws SdkClientException if no region can be found
     */
    static AppRunnerClient create() {
        return builder().build();
    }

    /**
     * Gets ready what a first call needs, as far as that can be done without a network: for the time before a snapshot of
     * the JVM is taken (Lambda SnapStart, CRaC), for the training run of an AOT cache, or while a program starts anyway.
     * Calls are made, and answered in memory; nothing is sent. The environment's settings and the execution interceptors
     * on the class path apply to them as to any call. Thread-safe, and of no further use after the first time.
     *
     * <p>{@link software.amazon.awssdk.core.warmup.SdkWarmUp} does this as well, and calls AWS STS once with each HTTP client
     * that it finds on the class path.
     *
     * @throws RuntimeException as a builder or a call would, for settings with which no client can be built, or from an
     *     interceptor
     * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html">Lambda SnapStart</a>
     */
    static void warmUp() {
        new AppRunnerWarmUpProvider().warmUpClient(ClientType.SYNC);
    }

    /** {@return a builder of a client, with nothing set} */
    static AppRunnerClientBuilder builder() {
        return new DefaultAppRunnerClientBuilder();
    }

    /** {@return what the SDK knows of App Runner's regions and endpoints} This client's calls do not ask it. */
    static ServiceMetadata serviceMetadata() {
        return ServiceMetadata.of(SERVICE_METADATA_ID);
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
     * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_CreateConnection.html">CreateConnection</a>
     */
    @Override
    default CreateConnectionResponse createConnection(CreateConnectionRequest createConnectionRequest)
            throws InvalidRequestException, InternalServiceErrorException, ServiceQuotaExceededException,
                    AwsServiceException, SdkClientException, AppRunnerException {
        throw new UnsupportedOperationException();
    }

    /**
     * {@return what {@link #createConnection(CreateConnectionRequest)} does, for a request built here}
     *
     * @param createConnectionRequest fills in the request
     */
    default CreateConnectionResponse createConnection(Consumer<CreateConnectionRequest.Builder> createConnectionRequest)
            throws InvalidRequestException, InternalServiceErrorException, ServiceQuotaExceededException,
                    AwsServiceException, SdkClientException, AppRunnerException {
        return createConnection(CreateConnectionRequest.builder()
                .applyMutation(createConnectionRequest)
                .build());
    }

    /**
     * Deletes a connection. Fails as long as services that run use it.
     *
     * <p>A call that ends without a reply may have deleted the connection: the exception says so then.
     *
     * @param deleteConnectionRequest {@code connectionArn} (1 to 1011 characters) is required
     * @return the reply; its {@code connection()} is null if the service sent none
     * @throws InvalidRequestException if the service finds the request invalid: among others, if a service uses the
     *     connection
     * @throws ResourceNotFoundException if there is no such connection
     * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_DeleteConnection.html">DeleteConnection</a>
     */
    @Override
    default DeleteConnectionResponse deleteConnection(DeleteConnectionRequest deleteConnectionRequest)
            throws InvalidRequestException, ResourceNotFoundException, InternalServiceErrorException,
                    AwsServiceException, SdkClientException, AppRunnerException {
        throw new UnsupportedOperationException();
    }

    /**
     * {@return what {@link #deleteConnection(DeleteConnectionRequest)} does, for a request built here}
     *
     * @param deleteConnectionRequest fills in the request
     */
    default DeleteConnectionResponse deleteConnection(Consumer<DeleteConnectionRequest.Builder> deleteConnectionRequest)
            throws InvalidRequestException, ResourceNotFoundException, InternalServiceErrorException,
                    AwsServiceException, SdkClientException, AppRunnerException {
        return deleteConnection(DeleteConnectionRequest.builder()
                .applyMutation(deleteConnectionRequest)
                .build());
    }

    /**
     * Reads one page of the connections in the account and region; {@link #listConnectionsPaginator} reads all of them.
     *
     * @param listConnectionsRequest may name the one connection wanted ({@code connectionName}, at least 4 characters),
     *     the most to be in a page ({@code maxResults}, 1 to 100) and the page ({@code nextToken}, 1 to 1024 characters)
     * @return the reply; its {@code nextToken()} is null if there are no more pages
     * @throws InvalidRequestException if the service finds the request invalid
     * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_ListConnections.html">ListConnections</a>
     */
    default ListConnectionsResponse listConnections(ListConnectionsRequest listConnectionsRequest)
            throws InvalidRequestException, InternalServiceErrorException, AwsServiceException, SdkClientException,
                    AppRunnerException {
        throw new UnsupportedOperationException();
    }

    /**
     * {@return what {@link #listConnections(ListConnectionsRequest)} does, for a request built here}
     *
     * @param listConnectionsRequest fills in the request
     */
    default ListConnectionsResponse listConnections(Consumer<ListConnectionsRequest.Builder> listConnectionsRequest)
            throws InvalidRequestException, InternalServiceErrorException, AwsServiceException, SdkClientException,
                    AppRunnerException {
        return listConnections(ListConnectionsRequest.builder()
                .applyMutation(listConnectionsRequest)
                .build());
    }

    /**
     * Reads all connections in the account and region, page after page. Nothing is asked for before the pages are
     * iterated, which then throws what {@link #listConnections(ListConnectionsRequest)} does.
     *
     * @param listConnectionsRequest asks for the first page
     * @return the pages; {@link ListConnectionsIterable#connectionSummaryList()} has the connections in all of them
     */
    @Override
    default ListConnectionsIterable listConnectionsPaginator(ListConnectionsRequest listConnectionsRequest)
            throws InvalidRequestException, InternalServiceErrorException, AwsServiceException, SdkClientException,
                    AppRunnerException {
        return new ListConnectionsIterable(this, listConnectionsRequest);
    }

    /**
     * {@return what {@link #listConnectionsPaginator(ListConnectionsRequest)} does, for a request built here}
     *
     * @param listConnectionsRequest fills in the request
     */
    default ListConnectionsIterable listConnectionsPaginator(
            Consumer<ListConnectionsRequest.Builder> listConnectionsRequest)
            throws InvalidRequestException, InternalServiceErrorException, AwsServiceException, SdkClientException,
                    AppRunnerException {
        return listConnectionsPaginator(ListConnectionsRequest.builder()
                .applyMutation(listConnectionsRequest)
                .build());
    }

    /**
     * Reads the tags of a resource.
     *
     * @param listTagsForResourceRequest {@code resourceArn} (1 to 1011 characters, of an App Runner resource) is
     *     required
     * @return the reply
     * @throws ResourceNotFoundException if there is no such resource
     * @throws InvalidStateException if the resource is in a state that does not allow it
     * @throws InvalidRequestException if the service finds the request invalid
     * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_ListTagsForResource.html">ListTagsForResource</a>
     */
    default ListTagsForResourceResponse listTagsForResource(ListTagsForResourceRequest listTagsForResourceRequest)
            throws ResourceNotFoundException, InternalServiceErrorException, InvalidRequestException,
                    InvalidStateException, AwsServiceException, SdkClientException, AppRunnerException {
        throw new UnsupportedOperationException();
    }

    /**
     * {@return what {@link #listTagsForResource(ListTagsForResourceRequest)} does, for a request built here}
     *
     * @param listTagsForResourceRequest fills in the request
     */
    default ListTagsForResourceResponse listTagsForResource(
            Consumer<ListTagsForResourceRequest.Builder> listTagsForResourceRequest)
            throws ResourceNotFoundException, InternalServiceErrorException, InvalidRequestException,
                    InvalidStateException, AwsServiceException, SdkClientException, AppRunnerException {
        return listTagsForResource(ListTagsForResourceRequest.builder()
                .applyMutation(listTagsForResourceRequest)
                .build());
    }

    /**
     * Adds tags to a resource; the value of a key that it has already is replaced.
     *
     * <p>A call that ends without a reply may have set the tags: the exception says so then.
     *
     * @param tagResourceRequest {@code resourceArn} (1 to 1011 characters, of an App Runner resource) and {@code tags}
     *     are required; a tag's key has 1 to 128 characters, not beginning with {@code aws:}, its value up to 256
     * @return the reply, which has no members
     * @throws ResourceNotFoundException if there is no such resource
     * @throws InvalidStateException if the resource is in a state that does not allow it
     * @throws InvalidRequestException if the service finds the request invalid
     * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_TagResource.html">TagResource</a>
     */
    default TagResourceResponse tagResource(TagResourceRequest tagResourceRequest)
            throws ResourceNotFoundException, InternalServiceErrorException, InvalidRequestException,
                    InvalidStateException, AwsServiceException, SdkClientException, AppRunnerException {
        throw new UnsupportedOperationException();
    }

    /**
     * {@return what {@link #tagResource(TagResourceRequest)} does, for a request built here}
     *
     * @param tagResourceRequest fills in the request
     */
    default TagResourceResponse tagResource(Consumer<TagResourceRequest.Builder> tagResourceRequest)
            throws ResourceNotFoundException, InternalServiceErrorException, InvalidRequestException,
                    InvalidStateException, AwsServiceException, SdkClientException, AppRunnerException {
        return tagResource(
                TagResourceRequest.builder().applyMutation(tagResourceRequest).build());
    }

    /**
     * Removes tags from a resource.
     *
     * <p>A call that ends without a reply may have removed the tags: the exception says so then.
     *
     * @param untagResourceRequest {@code resourceArn} (1 to 1011 characters, of an App Runner resource) and
     *     {@code tagKeys} (1 to 128 characters each) are required
     * @return the reply, which has no members
     * @throws ResourceNotFoundException if there is no such resource
     * @throws InvalidStateException if the resource is in a state that does not allow it
     * @throws InvalidRequestException if the service finds the request invalid
     * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_UntagResource.html">UntagResource</a>
     */
    default UntagResourceResponse untagResource(UntagResourceRequest untagResourceRequest)
            throws ResourceNotFoundException, InternalServiceErrorException, InvalidRequestException,
                    InvalidStateException, AwsServiceException, SdkClientException, AppRunnerException {
        throw new UnsupportedOperationException();
    }

    /**
     * {@return what {@link #untagResource(UntagResourceRequest)} does, for a request built here}
     *
     * @param untagResourceRequest fills in the request
     */
    default UntagResourceResponse untagResource(Consumer<UntagResourceRequest.Builder> untagResourceRequest)
            throws ResourceNotFoundException, InternalServiceErrorException, InvalidRequestException,
                    InvalidStateException, AwsServiceException, SdkClientException, AppRunnerException {
        return untagResource(UntagResourceRequest.builder()
                .applyMutation(untagResourceRequest)
                .build());
    }

    /** {@return a waiter that polls with this client} It need not be closed. */
    default AppRunnerWaiter waiter() {
        return AppRunnerWaiter.builder().client(this).build();
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
