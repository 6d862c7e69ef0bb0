package io.github.apprunnerclient.paginators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.apprunnerclient.AppRunnerAsyncClient;
import io.github.apprunnerclient.model.ConnectionSummary;
import io.github.apprunnerclient.model.ListConnectionsRequest;
import io.github.apprunnerclient.model.ListConnectionsResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;
import software.amazon.awssdk.core.async.SdkPublisher;

/** What comes of a subscriber to pages that throws, an Error too: no future is left open, and no call is made any more. */
class ThrowingSubscriberTest {
    private final Listing client = new Listing();
    private final ListConnectionsPublisher pages = client.listConnectionsPaginator(r -> {});

    static Stream<Throwable> failures() {
        return Stream.of(new IllegalStateException("made up"), new LinkageError("made up"));
    }

    static Stream<Arguments> publishers() {
        return failures()
                .flatMap(thrown -> Stream.of(
                        publisher("pages", thrown, all -> all),
                        publisher("items", thrown, ListConnectionsPublisher::connectionSummaryList),
                        publisher("filtered pages", thrown, all -> all.filter(page -> true)),
                        publisher(
                                "mapped items",
                                thrown,
                                all -> all.connectionSummaryList().map(c -> c)),
                        publisher(
                                "throwing filter",
                                thrown,
                                all -> all.filter(page -> {
                                    sneak(thrown);
                                    return true;
                                })),
                        publisher(
                                "throwing mapper",
                                thrown,
                                all -> all.map(page -> {
                                    sneak(thrown);
                                    return page;
                                }))));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("publishers")
    void the_future_of_a_consumer_that_throws_fails_with_what_it_threw(
            String name, Throwable thrown, Function<ListConnectionsPublisher, SdkPublisher<?>> publisher) {
        CompletableFuture<Void> all = publisher.apply(pages).subscribe(item -> sneak(thrown));

        client.reply("t1");

        assertThat(all)
                .failsWithin(Duration.ofSeconds(10))
                .withThrowableThat()
                .havingCause()
                .isSameAs(thrown);
        assertThat(client.calls).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("failures")
    void a_subscriber_that_throws_on_a_page_hears_of_it_and_of_nothing_more(Throwable thrown) {
        List<Object> told = new ArrayList<>();
        pages.subscribe(new Recorder(told, thrown, "onNext"));

        client.reply("t1");

        assertThat(told).containsExactly("onNext", thrown);
        assertThat(client.calls).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("failures")
    void a_subscriber_that_throws_when_it_subscribes_gets_no_page(Throwable thrown) {
        List<Object> told = new ArrayList<>();

        assertThat(catchThrowable(() -> pages.subscribe(new Recorder(told, thrown, "onSubscribe"))))
                .isSameAs(thrown);
        assertThat(client.calls).singleElement().matches(CompletableFuture::isCancelled);
        assertThat(told).containsExactly("onSubscribe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"onComplete", "onError"})
    void what_is_thrown_at_the_end_is_the_end(String signal) {
        List<Object> told = new ArrayList<>();
        LinkageError thrown = new LinkageError("made up");
        IllegalStateException failure = new IllegalStateException("of the call");
        pages.subscribe(new Recorder(told, thrown, signal));

        if (signal.equals("onComplete")) {
            client.reply(null);
            assertThat(told).containsExactly("onNext", "onComplete");
        } else {
            client.calls.get(0).completeExceptionally(failure);
            assertThat(told).containsExactly(failure);
        }
    }

    private static Arguments publisher(
            String name, Throwable thrown, Function<ListConnectionsPublisher, SdkPublisher<?>> publisher) {
        return Arguments.of(name, thrown, publisher);
    }

    private static void sneak(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) thrown;
    }

    /** Wants all there is, writes down what it hears, and throws at one signal. */
    private record Recorder(List<Object> told, Throwable thrown, String throwsAt)
            implements Subscriber<ListConnectionsResponse> {
        @Override
        public void onSubscribe(Subscription toPages) {
            toPages.request(Long.MAX_VALUE);
            if (throwsAt.equals("onSubscribe")) {
                hear("onSubscribe", "onSubscribe");
            }
        }

        @Override
        public void onNext(ListConnectionsResponse page) {
            hear("onNext", "onNext");
        }

        @Override
        public void onError(Throwable failure) {
            hear("onError", failure);
        }

        @Override
        public void onComplete() {
            hear("onComplete", "onComplete");
        }

        private void hear(String signal, Object what) {
            told.add(what);
            if (throwsAt.equals(signal)) {
                sneak(thrown);
            }
        }
    }

    /** A client whose calls wait for the test. */
    private static final class Listing implements AppRunnerAsyncClient {
        final List<CompletableFuture<ListConnectionsResponse>> calls = new ArrayList<>();

        void reply(String nextToken) {
            calls.get(calls.size() - 1)
                    .complete(ListConnectionsResponse.builder()
                            .connectionSummaryList(ConnectionSummary.builder()
                                    .connectionName("mine")
                                    .build())
                            .nextToken(nextToken)
                            .build());
        }

        @Override
        public CompletableFuture<ListConnectionsResponse> listConnections(ListConnectionsRequest request) {
            CompletableFuture<ListConnectionsResponse> call = new CompletableFuture<>();
            calls.add(call);
            return call;
        }

        @Override
        public String serviceName() {
            return SERVICE_NAME;
        }

        @Override
        public void close() {}
    }
}
