package io.github.apprunnerclient.paginators;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apprunnerclient.AppRunnerAsyncClient;
import io.github.apprunnerclient.model.ConnectionSummary;
import io.github.apprunnerclient.model.InternalServiceErrorException;
import io.github.apprunnerclient.model.ListConnectionsRequest;
import io.github.apprunnerclient.model.ListConnectionsResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;
import software.amazon.awssdk.core.ApiName;
import software.amazon.awssdk.core.exception.SdkClientException;

class ListConnectionsPublisherTest {
    private final PendingClient client = new PendingClient();
    private final ListConnectionsPublisher pages = client.listConnectionsPaginator(r -> r.maxResults(2));
    private final Recorder recorder = new Recorder();

    @Test
    void nothing_is_asked_for_before_it_is_requested() {
        pages.subscribe(recorder);
        assertThat(client.requests).isEmpty();

        recorder.subscription.request(1);
        assertThat(client.requests).hasSize(1);
    }

    @Test
    void a_page_is_asked_for_when_it_is_requested_and_the_one_before_is_there() {
        pages.subscribe(recorder);
        recorder.subscription.request(2);
        assertThat(client.requests).hasSize(1);

        client.replies("t1");
        assertThat(client.requests).hasSize(2);

        client.replies("t2");
        assertThat(client.requests).hasSize(2);
        assertThat(recorder.signals).containsExactly("t1", "t2");
    }

    @Test
    void the_last_page_is_the_end() {
        pages.subscribe(recorder);
        recorder.subscription.request(Long.MAX_VALUE);
        client.replies("t1");
        client.replies(null);

        assertThat(recorder.signals).containsExactly("t1", "null", "complete");
        assertThat(client.requests)
                .extracting(ListConnectionsRequest::nextToken)
                .containsExactly(null, "t1");
        assertThat(client.requests).allSatisfy(request -> {
            assertThat(request.maxResults()).isEqualTo(2);
            assertThat(request.overrideConfiguration().orElseThrow().apiNames())
                    .extracting(ApiName::name, ApiName::version)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple("sdk-metrics", "C"));
        });
    }

    @Test
    void a_failure_ends_the_subscription() {
        InternalServiceErrorException down = (InternalServiceErrorException)
                InternalServiceErrorException.builder().message("down").build();
        pages.subscribe(recorder);
        recorder.subscription.request(2);
        client.calls.get(0).completeExceptionally(down);

        assertThat(recorder.signals).containsExactly("error " + down);
        recorder.subscription.request(1);
        assertThat(client.requests).hasSize(1);
    }

    @Test
    void cancelling_cancels_the_call_that_is_under_way_and_nothing_more_is_told() {
        pages.subscribe(recorder);
        recorder.subscription.request(2);
        recorder.subscription.cancel();
        recorder.subscription.request(1);

        assertThat(client.calls.get(0)).isCancelled();
        assertThat(client.requests).hasSize(1);
        assertThat(recorder.signals).isEmpty();
    }

    @Test
    void a_request_of_no_page_is_an_error() {
        pages.subscribe(recorder);
        recorder.subscription.request(0);

        assertThat(recorder.signals)
                .containsExactly("error java.lang.IllegalArgumentException:"
                        + " A positive number of pages must be requested, not 0");
    }

    @Test
    void requests_add_up_to_no_less_than_they_are() {
        pages.subscribe(recorder);
        recorder.subscription.request(Long.MAX_VALUE);
        recorder.subscription.request(Long.MAX_VALUE);
        client.replies("t1");

        assertThat(client.requests).hasSize(2);
    }

    @Test
    void a_token_that_comes_again_ends_the_subscription() {
        pages.subscribe(recorder);
        recorder.subscription.request(Long.MAX_VALUE);
        client.replies("t1");
        client.replies("t1");

        assertThat(recorder.signals).hasSize(3);
        assertThat(recorder.signals.get(2))
                .startsWith("error " + SdkClientException.class.getName())
                .contains("the NextToken 't1' again");
    }

    @Test
    void a_subscriber_that_requests_within_a_page_is_told_one_thing_at_a_time() {
        List<String> order = new ArrayList<>();
        pages.subscribe(new Recorder() {
            @Override
            public void onNext(ListConnectionsResponse page) {
                order.add("begin " + page.nextToken());
                subscription.request(1);
                client.repliesIfAsked(null);
                order.add("end " + page.nextToken());
            }

            @Override
            public void onSubscribe(Subscription toPages) {
                super.onSubscribe(toPages);
                toPages.request(1);
            }
        });
        client.replies("t1");
        client.replies(null);

        assertThat(order).containsExactly("begin t1", "end t1", "begin null", "end null");
    }

    @Test
    void many_pages_that_are_there_at_once_need_no_deep_stack() {
        client.pagesAtOnce = 20_000;
        pages.subscribe(recorder);
        recorder.subscription.request(Long.MAX_VALUE);

        assertThat(recorder.signals).hasSize(20_001).endsWith("complete");
    }

    @Test
    void connections_come_in_order() {
        List<String> names = new ArrayList<>();
        CompletableFuture<Void> all =
                pages.connectionSummaryList().subscribe(connection -> names.add(connection.connectionName()));
        client.replies("t1", "a", "b");
        client.replies("t2");
        client.replies(null, "c");

        all.join();
        assertThat(names).containsExactly("a", "b", "c");
    }

    private static class Recorder implements Subscriber<ListConnectionsResponse> {
        final List<String> signals = new ArrayList<>();
        Subscription subscription;

        @Override
        public void onSubscribe(Subscription toPages) {
            subscription = toPages;
        }

        @Override
        public void onNext(ListConnectionsResponse page) {
            signals.add(String.valueOf(page.nextToken()));
        }

        @Override
        public void onError(Throwable failure) {
            signals.add("error " + failure);
        }

        @Override
        public void onComplete() {
            signals.add("complete");
        }
    }

    /** A client whose calls wait for the test, or are answered at once. */
    private static final class PendingClient implements AppRunnerAsyncClient {
        final List<ListConnectionsRequest> requests = new ArrayList<>();
        final List<CompletableFuture<ListConnectionsResponse>> calls = new ArrayList<>();
        int pagesAtOnce;

        void replies(String nextToken, String... names) {
            calls.get(calls.size() - 1).complete(page(nextToken, names));
        }

        void repliesIfAsked(String nextToken) {
            CompletableFuture<ListConnectionsResponse> last = calls.get(calls.size() - 1);
            if (!last.isDone()) {
                last.complete(page(nextToken));
            }
        }

        @Override
        public CompletableFuture<ListConnectionsResponse> listConnections(ListConnectionsRequest request) {
            requests.add(request);
            CompletableFuture<ListConnectionsResponse> call = new CompletableFuture<>();
            calls.add(call);
            if (pagesAtOnce > 0) {
                pagesAtOnce--;
                call.complete(page(pagesAtOnce == 0 ? null : "t" + pagesAtOnce));
            }
            return call;
        }

        private static ListConnectionsResponse page(String nextToken, String... names) {
            List<ConnectionSummary> connections = new ArrayList<>();
            for (String name : names) {
                connections.add(ConnectionSummary.builder().connectionName(name).build());
            }
            return ListConnectionsResponse.builder()
                    .connectionSummaryList(connections)
                    .nextToken(nextToken)
                    .build();
        }

        @Override
        public String serviceName() {
            return SERVICE_NAME;
        }

        @Override
        public void close() {}
    }
}
