package io.github.apprunnerclient.codegen;

import io.github.apprunnerclient.codegen.ServiceModel.Operation;

/** All pages of one listing. */
final class PaginatorSource {
    private static final String PAGINATOR = """
            /**
             * All pages of {@code ${Operation}}; {@link Page${Kind}} tells when they are asked for.
             */
            @Generated("io.github.apprunnerclient.codegen.Generate")
            public class ${Operation}${Kind} extends Page${Kind}<${Request}, ${Response}> {
                /**
                 * The pages from a request's on.
                 *
                 * @param client makes the calls
                 * @param firstRequest asks for the first page; the others are asked for with the same settings
                 */
                public ${Operation}${Kind}(${Client} client, ${Request} firstRequest) {
                    super("${Operation}", Setters.notNull(client, "client")::${method}, firstRequest);
                }

                /** {@return the items of all pages, in order; a page is asked for when the items of those before it are used up} */
                public final Sdk${Kind}<${Item}> ${items}() {
                    return items(${Response}::${items});
                }
            }
            """;

    private PaginatorSource() {}

    /** @param kind {@code Iterable} for callers who wait, {@code Publisher} for those who subscribe */
    static String of(Operation operation, String kind, String client) {
        String resultKey = operation.paginator().get("result_key").asText();
        Member items = operation.response().members().stream()
                .filter(member -> member.name().equals(resultKey))
                .findFirst()
                .orElseThrow();
        return operation
                .fill(PAGINATOR)
                .replace("${Kind}", kind)
                .replace("${Client}", client)
                .replace("${Item}", items.elementType())
                .replace("${items}", items.accessor());
    }
}
