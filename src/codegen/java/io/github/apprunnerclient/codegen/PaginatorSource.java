package io.github.apprunnerclient.codegen;

import io.github.apprunnerclient.codegen.ServiceModel.Operation;

/** All pages of one listing, for callers who wait and for those who subscribe. */
final class PaginatorSource {
    private static final String ITERABLE = """
            /**
             * All pages of {@code ${Operation}}. A page is asked for when the iterator is asked for it; the failure of such a call comes out of {@link Iterator#next}, which can then be called again for the same page. An iterator is not thread-safe; this class is, if the client is.
             *
             * <p>Each iterator starts again from the request's page. It stops with an {@link SdkClientException} when the service gives a token that it was given before, since it would never come to an end.
             */
            ${class}
                @Override
                public Iterator<${Response}> iterator() {
                    return PageIterators.of("${Operation}", firstRequest, client::${method});
                }

                /**
                 * The items of all pages, in order.
                 *
                 * @return an iterable whose iterators ask for the first page at once, and for a further one when the items of those before it have all been taken
                 */
                public final SdkIterable<${Item}> ${items}() {
                    return PageIterators.items(this, ${Response}::${items});
                }
            }
            """;

    private static final String PUBLISHER = """
            /**
             * All pages of {@code ${Operation}}. A page is asked for when a subscriber requests it, so that at most one call is under way for each; to cancel the subscription cancels that call. The failure of a call ends the subscription. This class is thread-safe, if the client is.
             *
             * <p>Each subscription starts again from the request's page. It fails with an {@link SdkClientException} when the service gives a token that it was given before, since it would never come to an end. Subscribers hear of pages where the client completes its futures.
             */
            ${class}
                @Override
                public void subscribe(Subscriber<? super ${Response}> subscriber) {
                    PageSubscription.begin(subscriber, "${Operation}", firstRequest, client::${method});
                }

                /**
                 * The items of all pages, in order.
                 *
                 * @return a publisher whose subscriptions ask for a further page when the items of those before it have all been requested
                 */
                public final SdkPublisher<${Item}> ${items}() {
                    return flatMapIterable(${Response}::${items});
                }
            }
            """;

    private static final String CLASS = """
            public class ${Operation}${Kind} implements Sdk${Kind}<${Response}> {
                private final ${Client}Operations client;
                private final ${Request} firstRequest;

                /**
                 * The pages from a request's on.
                 *
                 * @param client makes the calls
                 * @param firstRequest asks for the first page; the others are asked for with the same settings
                 */
                public ${Operation}${Kind}(${Client}Client client, ${Request} firstRequest) {
                    this((${Client}Operations) client, firstRequest);
                }

                /**
                 * The pages from a request's on.
                 *
                 * @param client makes the calls
                 * @param firstRequest asks for the first page; the others are asked for with the same settings
                 */
                public ${Operation}${Kind}(${Client}Operations client, ${Request} firstRequest) {
                    this.client = Setters.notNull(client, "client");
                    this.firstRequest = PageRequests.madeByPaginator(firstRequest);
                }
            """;

    private PaginatorSource() {}

    static String iterable(Operation operation, ServiceModel model) {
        return source(ITERABLE, "Iterable", "AppRunner", operation, model);
    }

    static String publisher(Operation operation, ServiceModel model) {
        return source(PUBLISHER, "Publisher", "AppRunnerAsync", operation, model);
    }

    private static String source(String template, String kind, String client, Operation operation, ServiceModel model) {
        String resultKey = operation.paginator().get("result_key").asText();
        Member items = model.members(operation.response()).stream()
                .filter(member -> member.name().equals(resultKey))
                .findFirst()
                .orElseThrow();
        return new Source(template)
                .with("class", CLASS)
                .with("Kind", kind)
                .with("Client", client)
                .with("Operation", operation.name())
                .with("method", Member.uncapitalized(operation.name()))
                .with("Request", operation.request())
                .with("Response", operation.response())
                .with("Item", items.element())
                .with("items", items.accessor())
                .toString();
    }
}
