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
                public ${Operation}${Kind}(AppRunner${Async}Client client, ${Request} firstRequest) {
                    super("${Operation}", Setters.notNull(client, "client")::${method}, firstRequest);
                }

                /** {@return the items of all pages, in order; a page is asked for when the items of those before it are used up} */
                public final Sdk${Kind}<${Item}> ${items}() {
                    return items(${Response}::${items});
                }
            }
            """;

    private PaginatorSource() {}

    static String of(Operation operation, Client client) {
        Member items = operation.response().members().stream()
                .filter(member -> member.name().equals(operation.resultKey()))
                .findFirst()
                .orElseThrow();
        String template = PAGINATOR.replace("${Item}", items.elementType()).replace("${items}", items.accessor());
        return operation.fill(client.fill(template));
    }
}
