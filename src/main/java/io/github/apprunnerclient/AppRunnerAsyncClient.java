package io.github.apprunnerclient;

import io.github.apprunnerclient.internal.DefaultAppRunnerAsyncClientBuilder;
import io.github.apprunnerclient.internal.warmup.AppRunnerWarmUpProvider;
import io.github.apprunnerclient.model.CreateConnectionRequest;
import io.github.apprunnerclient.model.CreateConnectionResponse;
import io.github.apprunnerclient.model.DeleteConnectionRequest;
import io.github.apprunnerclient.model.DeleteConnectionResponse;
import io.github.apprunnerclient.model.ListConnectionsRequest;
import io.github.apprunnerclient.model.ListConnectionsResponse;
import io.github.apprunnerclient.model.ListTagsForResourceRequest;
import io.github.apprunnerclient.model.ListTagsForResourceResponse;
import io.github.apprunnerclient.model.TagResourceRequest;
import io.github.apprunnerclient.model.TagResourceResponse;
import io.github.apprunnerclient.model.UntagResourceRequest;
import io.github.apprunnerclient.model.UntagResourceResponse;
import io.github.apprunnerclient.paginators.ListConnectionsPublisher;
import io.github.apprunnerclient.waiters.AppRunnerAsyncWaiter;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import software.amazon.awssdk.awscore.AwsClient;
import software.amazon.awssdk.core.ClientType;
import software.amazon.awssdk.core.exception.SdkClientException;

/**
 * A client for the connections of AWS App Runner that nobody waits for: what {@link AppRunnerClient} is, with futures.
 *
 * <p>Thread-safe: make one, share it, and {@link #close} it at the end.
 *
 * <p>No method throws for what is wrong with a call: its future fails, with the exception that the method of the same name
 * of {@link AppRunnerClient} throws. As every {@link CompletableFuture} does, {@code join()} and the stages that follow wrap
 * it in a {@link java.util.concurrent.CompletionException}.
 *
 * <p>No thread waits for a reply, for credentials, or for the time of a retry to come. A call is begun on the thread that makes
 * it, which is where the credentials provider is asked and the HTTP client is called. Its future is completed, and what was
 * attached to it runs, on the {@link
 * software.amazon.awssdk.core.client.config.SdkAdvancedAsyncClientOption#FUTURE_COMPLETION_EXECUTOR} of the builder's {@code
 * asyncConfiguration}, or by default on daemon threads of the client's own. There are 8 of them, or as many as processors, so
 * don't block them; those that wait for another future are replaced, up to 64.
 *
 * <p>To cancel a future, or to complete it in any other way (as {@link CompletableFuture#orTimeout} does), ends the call: its
 * exchange is cut off, and nothing is tried again. Futures that follow from it don't pass that on.
 *
 * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/Welcome.html">App Runner API reference</a>
 */
public interface AppRunnerAsyncClient extends AwsClient, AsyncConnectionLifecycle {

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
    static AppRunnerAsyncClient create() {
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
        new AppRunnerWarmUpProvider().warmUpClient(ClientType.ASYNC);
    }

    /** {@return a builder of a client, with nothing set} */
    static AppRunnerAsyncClientBuilder builder() {
        return new DefaultAppRunnerAsyncClientBuilder();
    }

    /**
     * Creates a connection. It is {@code PENDING_HANDSHAKE} until somebody completes the handshake with the provider in
     * the App Runner console, and {@code AVAILABLE} from then on.
     *
     * <p>A call that ends without a reply, also one that is cancelled, may have created the connection.
     *
     * @param createConnectionRequest {@code connectionName} (4 to 32 characters; letters, digits, {@code -} and
     *     {@code _}) and {@code providerType} are required
     * @return the reply; its {@code connection()} is null only if the service sent none. Fails as {@link AppRunnerClient#createConnection(CreateConnectionRequest)} does
     * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_CreateConnection.html">CreateConnection</a>
     */
    @Override
    default CompletableFuture<CreateConnectionResponse> createConnection(
            CreateConnectionRequest createConnectionRequest) {
        throw new UnsupportedOperationException();
    }

    /**
     * {@return what {@link #createConnection(CreateConnectionRequest)} does, for a request built here}
     *
     * @param createConnectionRequest fills in the request
     */
    default CompletableFuture<CreateConnectionResponse> createConnection(
            Consumer<CreateConnectionRequest.Builder> createConnectionRequest) {
        return createConnection(CreateConnectionRequest.builder()
                .applyMutation(createConnectionRequest)
                .build());
    }

    /**
     * Deletes a connection. Fails as long as services that run use it.
     *
     * <p>A call that ends without a reply, also one that is cancelled, may have deleted the connection.
     *
     * @param deleteConnectionRequest {@code connectionArn} (1 to 1011 characters) is required
     * @return the reply; its {@code connection()} is null if the service sent none. Fails as {@link AppRunnerClient#deleteConnection(DeleteConnectionRequest)} does
     * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_DeleteConnection.html">DeleteConnection</a>
     */
    @Override
    default CompletableFuture<DeleteConnectionResponse> deleteConnection(
            DeleteConnectionRequest deleteConnectionRequest) {
        throw new UnsupportedOperationException();
    }

    /**
     * {@return what {@link #deleteConnection(DeleteConnectionRequest)} does, for a request built here}
     *
     * @param deleteConnectionRequest fills in the request
     */
    default CompletableFuture<DeleteConnectionResponse> deleteConnection(
            Consumer<DeleteConnectionRequest.Builder> deleteConnectionRequest) {
        return deleteConnection(DeleteConnectionRequest.builder()
                .applyMutation(deleteConnectionRequest)
                .build());
    }

    /**
     * Reads one page of the connections in the account and region; {@link #listConnectionsPaginator} reads all of them.
     *
     * @param listConnectionsRequest may name the one connection wanted ({@code connectionName}, at least 4 characters),
     *     the most to be in a page ({@code maxResults}, 1 to 100) and the page ({@code nextToken}, 1 to 1024 characters)
     * @return the reply; its {@code nextToken()} is null if there are no more pages. Fails as {@link AppRunnerClient#listConnections(ListConnectionsRequest)} does
     * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_ListConnections.html">ListConnections</a>
     */
    default CompletableFuture<ListConnectionsResponse> listConnections(ListConnectionsRequest listConnectionsRequest) {
        throw new UnsupportedOperationException();
    }

    /**
     * {@return what {@link #listConnections(ListConnectionsRequest)} does, for a request built here}
     *
     * @param listConnectionsRequest fills in the request
     */
    default CompletableFuture<ListConnectionsResponse> listConnections(
            Consumer<ListConnectionsRequest.Builder> listConnectionsRequest) {
        return listConnections(ListConnectionsRequest.builder()
                .applyMutation(listConnectionsRequest)
                .build());
    }

    /**
     * Reads all connections in the account and region, page after page. Nothing is asked for before somebody subscribes and
     * requests pages; who does is told of what {@link #listConnections(ListConnectionsRequest)} fails with.
     *
     * @param listConnectionsRequest asks for the first page
     * @return the pages; {@link ListConnectionsPublisher#connectionSummaryList()} has the connections in all of them
     */
    @Override
    default ListConnectionsPublisher listConnectionsPaginator(ListConnectionsRequest listConnectionsRequest) {
        return new ListConnectionsPublisher(this, listConnectionsRequest);
    }

    /**
     * {@return what {@link #listConnectionsPaginator(ListConnectionsRequest)} does, for a request built here}
     *
     * @param listConnectionsRequest fills in the request
     */
    default ListConnectionsPublisher listConnectionsPaginator(
            Consumer<ListConnectionsRequest.Builder> listConnectionsRequest) {
        return listConnectionsPaginator(ListConnectionsRequest.builder()
                .applyMutation(listConnectionsRequest)
                .build());
    }

    /**
     * Reads the tags of a resource.
     *
     * @param listTagsForResourceRequest {@code resourceArn} (1 to 1011 characters, of an App Runner resource) is
     *     required
     * @return the reply. Fails as {@link AppRunnerClient#listTagsForResource(ListTagsForResourceRequest)} does
     * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_ListTagsForResource.html">ListTagsForResource</a>
     */
    default CompletableFuture<ListTagsForResourceResponse> listTagsForResource(
            ListTagsForResourceRequest listTagsForResourceRequest) {
        throw new UnsupportedOperationException();
    }

    /**
     * {@return what {@link #listTagsForResource(ListTagsForResourceRequest)} does, for a request built here}
     *
     * @param listTagsForResourceRequest fills in the request
     */
    default CompletableFuture<ListTagsForResourceResponse> listTagsForResource(
            Consumer<ListTagsForResourceRequest.Builder> listTagsForResourceRequest) {
        return listTagsForResource(ListTagsForResourceRequest.builder()
                .applyMutation(listTagsForResourceRequest)
                .build());
    }

    /**
     * Adds tags to a resource; the value of a key that it has already is replaced.
     *
     * <p>A call that ends without a reply, also one that is cancelled, may have set the tags.
     *
     * @param tagResourceRequest {@code resourceArn} (1 to 1011 characters, of an App Runner resource) and {@code tags}
     *     are required; a tag's key has 1 to 128 characters, not beginning with {@code aws:}, its value up to 256
     * @return the reply, which has no members. Fails as {@link AppRunnerClient#tagResource(TagResourceRequest)} does
     * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_TagResource.html">TagResource</a>
     */
    default CompletableFuture<TagResourceResponse> tagResource(TagResourceRequest tagResourceRequest) {
        throw new UnsupportedOperationException();
    }

    /**
     * {@return what {@link #tagResource(TagResourceRequest)} does, for a request built here}
     *
     * @param tagResourceRequest fills in the request
     */
    default CompletableFuture<TagResourceResponse> tagResource(
            Consumer<TagResourceRequest.Builder> tagResourceRequest) {
        return tagResource(
                TagResourceRequest.builder().applyMutation(tagResourceRequest).build());
    }

    /**
     * Removes tags from a resource.
     *
     * <p>A call that ends without a reply, also one that is cancelled, may have removed the tags.
     *
     * @param untagResourceRequest {@code resourceArn} (1 to 1011 characters, of an App Runner resource) and
     *     {@code tagKeys} (1 to 128 characters each) are required
     * @return the reply, which has no members. Fails as {@link AppRunnerClient#untagResource(UntagResourceRequest)} does
     * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_UntagResource.html">UntagResource</a>
     */
    default CompletableFuture<UntagResourceResponse> untagResource(UntagResourceRequest untagResourceRequest) {
        throw new UnsupportedOperationException();
    }

    /**
     * {@return what {@link #untagResource(UntagResourceRequest)} does, for a request built here}
     *
     * @param untagResourceRequest fills in the request
     */
    default CompletableFuture<UntagResourceResponse> untagResource(
            Consumer<UntagResourceRequest.Builder> untagResourceRequest) {
        return untagResource(UntagResourceRequest.builder()
                .applyMutation(untagResourceRequest)
                .build());
    }

    /** {@return a waiter that polls with this client} Close it when its waits are over, or end with them. */
    default AppRunnerAsyncWaiter waiter() {
        return AppRunnerAsyncWaiter.builder().client(this).build();
    }

    @Override
    default AppRunnerServiceClientConfiguration serviceClientConfiguration() {
        throw new UnsupportedOperationException();
    }

    /**
     * Ends the calls that are under way: their futures fail with an {@link SdkClientException} that says so. Closes the HTTP
     * client if this client made it: one given through {@code httpClient(…)} stays open. To close again does nothing.
     */
    @Override
    void close();
}
