package io.github.apprunnerclient.codegen;

import io.github.apprunnerclient.codegen.ServiceModel.Operation;
import java.util.List;

/** All pages of one listing, for callers who wait and for those who subscribe. */
final class PaginatorSource {
    private static final String[] ITERABLE_COMMENT = {
        "All pages of {@code ${Operation}}. A page is asked for when the iterator is asked for it; the failure of such a call"
                + " comes out of {@link Iterator#next}, which can then be called again for the same page.",
        "Each iterator starts again from the request's page. It stops with an {@link SdkClientException} when the service"
                + " gives a token that it was given before, since it would never come to an end. An iterator is not"
                + " thread-safe; this class is, if the client is."
    };

    private static final String ITERABLE = """
            ${comment}@Generated("${generator}")
            public class ${Operation}Iterable implements SdkIterable<${Response}> {
                private final AppRunnerOperations client;
                private final ${Request} firstRequest;

                /**
                 * The pages from a request's on.
                 *
                 * @param client makes the calls
                 * @param firstRequest asks for the first page; the others are asked for with the same settings
                 */
            ${clientConstructor}        this((AppRunnerOperations) client, firstRequest);
                }

                /**
                 * The pages from a request's on.
                 *
                 * @param client makes the calls
                 * @param firstRequest asks for the first page; the others are asked for with the same settings
                 */
            ${constructor}        this.client = Setters.notNull(client, "client");
                    this.firstRequest = PageRequests.madeByPaginator(firstRequest);
                }

                @Override
                public Iterator<${Response}> iterator() {
                    return PageIterators.of(new PageRequests<>("${Operation}", firstRequest), client::${method});
                }

                /**
                 * The items of all pages, in order.
                 *
                 * @return an iterable whose iterators ask for the first page at once, and for a further one when the items of those
                 *     before it have all been taken
                 */
                public final SdkIterable<${Item}> ${items}() {
                    return PageIterators.items(this, ${Response}::${items});
                }
            }
            """;

    private static final String[] PUBLISHER_COMMENT = {
        "All pages of {@code ${Operation}}. A page is asked for when a subscriber requests it, so that at most one call is"
                + " under way for each; to cancel the subscription cancels that call. The failure of a call ends the"
                + " subscription.",
        "Each subscription starts again from the request's page. It fails with an {@link SdkClientException} when the"
                + " service gives a token that it was given before, since it would never come to an end. Subscribers hear"
                + " of pages where the client completes its futures. This class is thread-safe, if the client is."
    };

    private static final String PUBLISHER = """
            ${comment}@Generated("${generator}")
            public class ${Operation}Publisher implements SdkPublisher<${Response}> {
                private final AppRunnerAsyncOperations client;
                private final ${Request} firstRequest;

                /**
                 * The pages from a request's on.
                 *
                 * @param client makes the calls
                 * @param firstRequest asks for the first page; the others are asked for with the same settings
                 */
            ${clientConstructor}        this((AppRunnerAsyncOperations) client, firstRequest);
                }

                /**
                 * The pages from a request's on.
                 *
                 * @param client makes the calls
                 * @param firstRequest asks for the first page; the others are asked for with the same settings
                 */
            ${constructor}        this.client = Setters.notNull(client, "client");
                    this.firstRequest = PageRequests.madeByPaginator(firstRequest);
                }

                @Override
                public void subscribe(Subscriber<? super ${Response}> subscriber) {
                    subscriber.onSubscribe(new PageSubscription<>(
                            subscriber, new PageRequests<>("${Operation}", firstRequest), client::${method}));
                }

                /**
                 * The items of all pages, in order.
                 *
                 * @return a publisher whose subscriptions ask for a further page when the items of those before it have all been
                 *     requested
                 */
                public final SdkPublisher<${Item}> ${items}() {
                    return flatMapIterable(${Response}::${items});
                }
            }
            """;

    private PaginatorSource() {}

    static String iterable(Operation operation, ServiceModel model) {
        return fill(ITERABLE, ITERABLE_COMMENT, operation, model, "Iterable", "AppRunner");
    }

    static String publisher(Operation operation, ServiceModel model) {
        return fill(PUBLISHER, PUBLISHER_COMMENT, operation, model, "Publisher", "AppRunnerAsync");
    }

    private static String fill(
            String template, String[] comment, Operation operation, ServiceModel model, String kind, String client) {
        Member items = model.members(model.shape(operation.response())).stream()
                .filter(member -> member.name()
                        .equals(operation.paginator().get("result_key").asText()))
                .findFirst()
                .orElseThrow();
        return Source.fill(
                template,
                "comment",
                Source.comment(0, comment[0].replace("${Operation}", operation.name()), comment[1]),
                "generator",
                Source.GENERATOR,
                "Operation",
                operation.name(),
                "method",
                operation.method(),
                "Request",
                operation.request(),
                "Response",
                operation.response(),
                "Item",
                items.elementType(),
                "items",
                items.accessor(),
                "clientConstructor",
                constructor(operation, kind, client + "Client"),
                "constructor",
                constructor(operation, kind, client + "Operations"));
    }

    private static String constructor(Operation operation, String kind, String client) {
        return Source.signature(
                4,
                "public " + operation.name() + kind,
                client + " client, " + operation.request() + " firstRequest",
                List.of(),
                " {");
    }
}
