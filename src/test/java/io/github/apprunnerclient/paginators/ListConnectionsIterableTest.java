package io.github.apprunnerclient.paginators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.apprunnerclient.AppRunnerClient;
import io.github.apprunnerclient.model.ConnectionSummary;
import io.github.apprunnerclient.model.InternalServiceErrorException;
import io.github.apprunnerclient.model.ListConnectionsRequest;
import io.github.apprunnerclient.model.ListConnectionsResponse;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.core.ApiName;
import software.amazon.awssdk.core.exception.SdkClientException;

class ListConnectionsIterableTest {
    private final ScriptedClient client = new ScriptedClient();
    private final ListConnectionsIterable pages = client.listConnectionsPaginator(r -> r.maxResults(2));

    @Test
    void nothing_is_asked_for_before_it_is_wanted() {
        client.replies(page("t1", "a"), page(null, "b"));

        pages.connectionSummaryList();
        Iterator<ListConnectionsResponse> iterator = pages.iterator();
        assertThat(iterator.hasNext()).isTrue();
        assertThat(client.requests).isEmpty();

        iterator.next();
        assertThat(iterator.hasNext()).isTrue();
        assertThat(client.requests).hasSize(1);

        iterator.next();
        assertThat(iterator.hasNext()).isFalse();
        assertThatThrownBy(iterator::next).isInstanceOf(NoSuchElementException.class);
        assertThat(client.tokens()).containsExactly(null, "t1");
    }

    @Test
    void every_page_is_asked_for_as_the_first_one_was() {
        client.replies(page("t1"), page("t2"), page(null));

        assertThat(client.listConnectionsPaginator(r -> r.maxResults(7)
                        .connectionName("my-conn")
                        .nextToken("t0")
                        .overrideConfiguration(o -> o.putHeader("a", "b").apiCallTimeout(Duration.ofSeconds(9)))))
                .hasSize(3);

        assertThat(client.tokens()).containsExactly("t0", "t1", "t2");
        assertThat(client.requests).allSatisfy(request -> {
            assertThat(request.maxResults()).isEqualTo(7);
            assertThat(request.connectionName()).isEqualTo("my-conn");
            AwsRequestOverrideConfiguration configuration =
                    request.overrideConfiguration().orElseThrow();
            assertThat(configuration.headers()).containsOnlyKeys("a");
            assertThat(configuration.apiCallTimeout()).contains(Duration.ofSeconds(9));
        });
    }

    @Test
    void requests_are_marked_as_a_paginators_after_the_names_of_the_caller() {
        client.replies(page("t1"), page(null));

        client.listConnectionsPaginator(r -> r.overrideConfiguration(
                        o -> o.addApiName(n -> n.name("mine").version("1"))))
                .forEach(page -> {});

        assertThat(client.requests)
                .hasSize(2)
                .allSatisfy(request -> assertThat(
                                request.overrideConfiguration().orElseThrow().apiNames())
                        .extracting(ApiName::name, ApiName::version)
                        .containsExactly(
                                org.assertj.core.groups.Tuple.tuple("mine", "1"),
                                org.assertj.core.groups.Tuple.tuple("sdk-metrics", "C")));
    }

    @Test
    void connections_come_page_by_page_and_no_page_is_asked_for_too_early() {
        client.replies(page("t1", "a", "b"), page("t2"), page("t3"), page(null, "c"));

        Iterator<ConnectionSummary> connections = pages.connectionSummaryList().iterator();
        assertThat(connections.next().connectionName()).isEqualTo("a");
        assertThat(connections.hasNext()).isTrue();
        assertThat(connections.next().connectionName()).isEqualTo("b");
        assertThat(client.requests).hasSize(1);

        assertThat(connections.next().connectionName()).isEqualTo("c");
        assertThat(client.requests).hasSize(4);
        assertThat(connections.hasNext()).isFalse();
        assertThatThrownBy(connections::next).isInstanceOf(NoSuchElementException.class);
        assertThat(client.requests).hasSize(4);
    }

    @Test
    void a_stream_that_needs_no_more_asks_for_no_more() {
        client.replies(page("t1", "a", "b"));

        assertThat(pages.connectionSummaryList().stream()
                        .map(ConnectionSummary::connectionName)
                        .anyMatch("b"::equals))
                .isTrue();
        assertThat(client.requests).hasSize(1);
    }

    @Test
    void every_iteration_starts_again() {
        client.replies(page("t1", "a"), page(null, "b"), page("t1", "a"), page(null, "c"), page(null));

        assertThat(names()).containsExactly("a", "b");
        assertThat(names()).containsExactly("a", "c");
        assertThat(names()).isEmpty();
    }

    @Test
    void two_iterations_at_once_do_not_disturb_each_other() {
        client.replies(page("t1"), page("t1"), page(null), page(null));

        Iterator<ListConnectionsResponse> one = pages.iterator();
        Iterator<ListConnectionsResponse> other = pages.iterator();
        one.next();
        other.next();
        one.next();
        other.next();

        assertThat(client.tokens()).containsExactly(null, null, "t1", "t1");
    }

    @Test
    void an_empty_token_is_the_end() {
        client.replies(page("", "a"));

        assertThat(names()).containsExactly("a");
    }

    @Test
    void a_page_without_a_list_is_an_empty_one() {
        client.replies(ListConnectionsResponse.builder().nextToken("t1").build(), page(null, "a"));

        assertThat(names()).containsExactly("a");
    }

    @Test
    void a_token_that_comes_again_at_once_ends_the_iteration() {
        client.replies(page("t1", "a"), page("t1", "b"));
        Iterator<ListConnectionsResponse> iterator = pages.iterator();
        iterator.next();
        assertThat(iterator.next().connectionSummaryList()).hasSize(1);

        assertThatThrownBy(iterator::next)
                .isInstanceOf(SdkClientException.class)
                .hasMessage("ListConnections was stopped: the service gave the NextToken 't1' again, which has been"
                        + " followed already, so that its pages would never end. A token may be given once only.");
        assertThat(client.requests).hasSize(2);
    }

    @Test
    void a_token_that_comes_again_later_ends_the_iteration() {
        client.replies(page("t1"), page("t2"), page("t3"), page("t1"));

        assertThatThrownBy(this::names).isInstanceOf(SdkClientException.class).hasMessageContaining("'t1'");
        assertThat(client.requests).hasSize(4);
    }

    @Test
    void the_callers_own_token_counts_as_followed() {
        client.replies(page("t0"));

        assertThatThrownBy(() ->
                        client.listConnectionsPaginator(r -> r.nextToken("t0")).forEach(page -> {}))
                .isInstanceOf(SdkClientException.class)
                .hasMessageContaining("'t0'");
    }

    @Test
    void a_long_token_is_shown_in_part() {
        String token = "0123456789abcdef" + "SECRET".repeat(100);
        client.replies(page(token), page(token));

        assertThatThrownBy(this::names)
                .hasMessageContaining("'0123456789abcdef...' (616 characters)")
                .hasMessageNotContaining("SECRET");
    }

    @Test
    void the_memory_of_tokens_is_bounded() {
        for (int i = 0; i <= PageRequests.MOST_TOKENS; i++) {
            client.replies(page("t" + i));
        }
        client.replies(page("t0"), page("t" + PageRequests.MOST_TOKENS));

        assertThatThrownBy(this::names).hasMessageContaining("'t" + PageRequests.MOST_TOKENS + "'");
        assertThat(client.requests).hasSize(PageRequests.MOST_TOKENS + 3);
    }

    @Test
    void a_failure_passes_through_and_the_same_page_can_be_asked_for_again() {
        RuntimeException failure =
                InternalServiceErrorException.builder().message("down").build();
        client.replies(page("t1", "a")).fails(failure).replies(page(null, "b"));
        Iterator<ListConnectionsResponse> iterator = pages.iterator();
        iterator.next();

        assertThatThrownBy(iterator::next).isSameAs(failure);
        assertThat(iterator.next().connectionSummaryList().get(0).connectionName())
                .isEqualTo("b");
        assertThat(client.tokens()).containsExactly(null, "t1", "t1");
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        for (ConnectionSummary connection : pages.connectionSummaryList()) {
            names.add(connection.connectionName());
        }
        return names;
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

    private static final class ScriptedClient implements AppRunnerClient {
        final List<ListConnectionsRequest> requests = new ArrayList<>();
        private final Deque<Object> script = new ArrayDeque<>();

        ScriptedClient replies(ListConnectionsResponse... pages) {
            script.addAll(List.of(pages));
            return this;
        }

        ScriptedClient fails(RuntimeException failure) {
            script.add(failure);
            return this;
        }

        List<String> tokens() {
            List<String> tokens = new ArrayList<>();
            requests.forEach(request -> tokens.add(request.nextToken()));
            return tokens;
        }

        @Override
        public ListConnectionsResponse listConnections(ListConnectionsRequest request) {
            requests.add(request);
            Object next = script.remove();
            if (next instanceof RuntimeException failure) {
                throw failure;
            }
            return (ListConnectionsResponse) next;
        }

        @Override
        public String serviceName() {
            return SERVICE_NAME;
        }

        @Override
        public void close() {}
    }
}
