package io.github.apprunnerclient.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.awscore.AwsClient;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.async.SdkPublisher;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.nio.netty.NettyNioAsyncHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

/** What each operation sends, by both kinds of client, against what the official clients send for the same request. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OperationOracleTest {
    private static final List<Side> OFFICIAL = List.of(Side.OFFICIAL, Side.OFFICIAL_ASYNC);

    private static final List<Flavour> SENT = List.of(
            Flavour.EVERYTHING,
            Flavour.UNKNOWN_ENUMS,
            Flavour.ODD_VALUES,
            Flavour.LONE_SURROGATES,
            Flavour.EMPTY_COLLECTIONS);

    private static final List<Flavour> PERHAPS_REFUSED = List.of(
            Flavour.NOTHING,
            Flavour.EMPTY_TEXTS,
            Flavour.EMPTY_STRUCTURES,
            Flavour.NULL_ELEMENTS,
            Flavour.NULL_IN_MAPS);

    private final Map<Side, AwsClient> clients = new EnumMap<>(Side.class);
    private Recorder recorder;

    @BeforeAll
    void start() throws IOException {
        recorder = new Recorder();
        for (Side side : Side.values()) {
            clients.put(
                    side,
                    side.client(new Setup()
                            .endpoint(recorder.endpoint())
                            .http(UrlConnectionHttpClient.create())
                            .asyncHttp(NettyNioAsyncHttpClient.create())));
        }
    }

    @AfterAll
    void stop() throws IOException {
        clients.values().forEach(AwsClient::close);
        recorder.close();
    }

    /** A request of one operation, to be sent by one kind of client. */
    record Case(OfficialOperation operation, String name, ModelValues request, Side official) {
        @Override
        public String toString() {
            return operation + ", " + name + ", " + official;
        }
    }

    static Stream<Case> requests() {
        return requests(SENT);
    }

    static Stream<Case> requestsThatMayBeRefused() {
        return requests(PERHAPS_REFUSED);
    }

    private static Stream<Case> requests(List<Flavour> flavours) {
        return OfficialOperation.ALL.stream()
                .flatMap(operation -> flavours.stream()
                        .flatMap(flavour -> OFFICIAL.stream()
                                .map(side -> new Case(
                                        operation,
                                        flavour.name(),
                                        ModelValues.of(operation.request(), flavour),
                                        side))));
    }

    static Stream<Arguments> requestsWithoutOneMember() {
        return OfficialOperation.ALL.stream()
                .flatMap(operation -> Omission.of(ModelValues.of(operation.request(), Flavour.EVERYTHING))
                        .map(omission -> Arguments.of(
                                new Case(operation, "without " + omission.path(), omission.values(), Side.OFFICIAL),
                                omission)));
    }

    static Stream<Case> paginators() {
        return OfficialOperation.paginated().stream()
                .flatMap(operation -> OFFICIAL.stream()
                        .map(side -> new Case(
                                operation,
                                "all pages",
                                ModelValues.of(operation.request(), Flavour.EVERYTHING)
                                        .with("NextToken", null),
                                side)));
    }

    @Test
    void no_operation_is_left_out() {
        assertThat(OfficialOperation.ALL).hasSize(37).doesNotHaveDuplicates();
        assertThat(OfficialOperation.paginated()).hasSize(9);
    }

    @ParameterizedTest
    @MethodSource("requests")
    void a_request_is_the_official_clients(Case sameCall) {
        recorder.replies(Reply.of(200, "an empty object"));

        assertSameSent(
                sameCall,
                sent(sameCall.official(), sameCall),
                sent(sameCall.official().ours(), sameCall));
    }

    @ParameterizedTest
    @MethodSource("requestsThatMayBeRefused")
    void a_request_is_the_official_clients_or_is_refused_without_a_word_of_what_is_sensitive(Case sameCall) {
        recorder.replies(Reply.of(200, "an empty object"));
        List<RecordedRequest> official = sent(sameCall.official(), sameCall);

        try {
            assertSameSent(sameCall, official, sent(sameCall.official().ours(), sameCall));
        } catch (SdkClientException e) {
            assertThat(e.getMessage())
                    .startsWith(sameCall.operation() + " was not sent, its request is invalid: ")
                    .satisfies(
                            message -> assertThat(sensitive(sameCall.request())).noneMatch(message::contains));
            assertThat(recorder.takeRequests()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("requestsWithoutOneMember")
    void a_request_without_a_member_is_the_official_clients_unless_the_model_requires_it(
            Case sameCall, Omission omission) {
        recorder.replies(Reply.of(200, "an empty object"));
        List<RecordedRequest> official = sent(Side.OFFICIAL, sameCall);

        if (omission.required()) {
            assertThatThrownBy(() -> sent(Side.OURS, sameCall))
                    .isInstanceOf(SdkClientException.class)
                    .hasMessage(sameCall.operation() + " was not sent, its request is invalid: " + omission.path()
                            + " is required, but it is not set");
            assertThat(recorder.takeRequests()).isEmpty();
        } else {
            assertSameSent(sameCall, official, sent(Side.OURS, sameCall));
        }
    }

    @ParameterizedTest
    @MethodSource("paginators")
    void a_paginator_sends_and_gives_what_the_official_one_does(Case sameCall) {
        ModelValues page = ModelValues.of(sameCall.operation().response(), Flavour.EVERYTHING);
        Reply first = Reply.of(200, "a page").body(page.json());
        Reply last =
                Reply.of(200, "the last page").body(page.with("NextToken", null).json());

        recorder.replies(first, last);
        List<String> officialPages = pages(sameCall.official(), sameCall);
        List<RecordedRequest> official = recorder.takeRequests();
        recorder.replies(first, last);
        List<String> ourPages = pages(sameCall.official().ours(), sameCall);

        assertThat(officialPages).hasSize(2);
        assertThat(ourPages).isEqualTo(officialPages);
        assertSameSent(sameCall, official, recorder.takeRequests());
    }

    /** Beyond the official surface: named after the list that the pages have. */
    @ParameterizedTest
    @MethodSource("paginators")
    void a_paginator_gives_the_items_of_all_pages(Case sameCall) {
        ModelValues page = ModelValues.of(sameCall.operation().response(), Flavour.EVERYTHING);
        recorder.replies(
                Reply.of(200, "a page").body(page.json()),
                Reply.of(200, "the last page").body(page.with("NextToken", null).json()));
        Side side = sameCall.official().ours();
        String list = page.members().entrySet().stream()
                .filter(member -> member.getValue() instanceof List<?>)
                .map(member -> Accessors.of(page.model(), member.getKey()).getName())
                .findFirst()
                .orElseThrow();

        Object pages = side.call(
                clients.get(side),
                sameCall.operation().paginator(),
                sameCall.request().in(side.clientPackage()));

        List<?> ofOnePage = (List<?>) Accessors.value(page.in(side.clientPackage()), list);
        assertThat(all(Accessors.value(pages, list)))
                .isEqualTo(Stream.concat(ofOnePage.stream(), ofOnePage.stream()).toList());
        recorder.takeRequests();
    }

    /** What the official client would not print, either. */
    private static List<String> sensitive(ModelValues request) {
        String printed = request.in(Side.OFFICIAL.clientPackage()).toString();
        return request.texts().filter(text -> !printed.contains(text)).toList();
    }

    private List<RecordedRequest> sent(Side side, Case sameCall) {
        side.call(
                clients.get(side),
                sameCall.operation().method(),
                sameCall.request().in(side.clientPackage()));
        return recorder.takeRequests();
    }

    private List<String> pages(Side side, Case sameCall) {
        SdkPojo request = sameCall.request().in(side.clientPackage());
        Object pages = side.call(clients.get(side), sameCall.operation().paginator(), request);
        return all(pages).stream().map(Object::toString).toList();
    }

    private static List<Object> all(Object publisherOrIterable) {
        List<Object> all = new ArrayList<>();
        if (publisherOrIterable instanceof SdkPublisher<?> publisher) {
            publisher.subscribe(all::add).join();
        } else {
            ((Iterable<?>) publisherOrIterable).forEach(all::add);
        }
        return all;
    }

    private void assertSameSent(Case sameCall, List<RecordedRequest> official, List<RecordedRequest> ours) {
        assertThat(ours).hasSameSizeAs(official).isNotEmpty();
        for (int i = 0; i < ours.size(); i++) {
            assertThat(ours.get(i).requestLine()).isEqualTo(official.get(i).requestLine());
            assertThat(ours.get(i).bodyText()).isEqualTo(official.get(i).bodyText());
            assertThat(ours.get(i).body()).isEqualTo(official.get(i).body());
            assertThat(Normalisation.normalise(ours.get(i).headers()))
                    .isEqualTo(Normalisation.normalise(official.get(i).headers()));
            assertThat(ours.get(i).header("X-Amz-Target")).isEqualTo("AppRunner." + sameCall.operation());
        }
    }
}
