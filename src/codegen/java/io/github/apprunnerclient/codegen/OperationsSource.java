package io.github.apprunnerclient.codegen;

import io.github.apprunnerclient.codegen.ServiceModel.Operation;
import java.util.List;

/** The operations as methods of the two clients. */
final class OperationsSource {
    private static final String OPERATIONS = """
            /**
             * The operations of AWS App Runner, each as a method that waits for the reply. {@link AppRunnerClient} has them, and tells what any of them may throw.
             *
             * <p>Before a request is sent, its required members, the least lengths of its texts, the least size of a page, the constants of its enums and the absence of null inside lists and maps are checked, in the models inside it, too. Upper bounds, patterns and the ranges of other numbers are documented, and the service's to judge.
             */
            @Generated("io.github.apprunnerclient.codegen.Generate")
            public interface AppRunnerOperations {${methods}}
            """;

    private static final String ASYNC_OPERATIONS = """
            /**
             * The operations of AWS App Runner, each as a method that gives a future of the reply. {@link AppRunnerAsyncClient} has them. A future fails with what the method of the same name of {@link AppRunnerOperations} throws.
             */
            @Generated("io.github.apprunnerclient.codegen.Generate")
            public interface AppRunnerAsyncOperations {${methods}}
            """;

    private static final String METHOD = """

                /**
                 * ${sentences}
                 *
            ${doubt}     * @param ${request} ${required}
                 * @return the reply${errors}
                 * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_${Operation}.html">API reference</a>
                 */
                default ${Result} ${method}(${Request} ${request}) ${throws} {
                    return DefaultAppRunner${Async}Client.call(this, new Operation<>("${Operation}"), ${request});
                }
            """;

    private static final String PAGINATOR_METHOD = """

                /**
                 * Reads all pages of {@link #${method}}, one after the other. No page is asked for before it is needed, and then as that method does it.
                 *
                 * @param ${request} asks for the first page
                 * @return the pages
                 */
                default ${Pages} ${method}Paginator(${Request} ${request}) ${throws} {
                    return new ${Pages}((AppRunner${Async}Client) this, ${request});
                }
            """;

    private static final String CONSUMER_METHOD = """

                /**
                 * {@return what {@link #${method}(${Request})} does, for a request built here}
                 *
                 * @param ${request} fills in the request
                 */
                default ${Result} ${method}(Consumer<${Request}.Builder> ${request}) ${throws} {
                    return ${method}(Setters.filled(${Request}.builder(), ${request}));
                }
            """;

    private static final String NO_ARGUMENT_METHOD = """

                /** {@return what {@link #${method}(${Request})} does, for a request with nothing set} */
                default ${Result} ${method}() ${throws} {
                    return ${method}(${Request}.builder().build());
                }
            """;

    private static final String DOUBT = """
                 * <p>A call that ends without a reply may have been carried out all the same: the exception says so.
                 *
            """;

    private static final String ASYNC_DOUBT = """
                 * <p>A call that ends without a reply, or is cancelled, may have been carried out all the same.
                 *
            """;

    private static final String ASYNC_ERRORS = "; fails as {@link AppRunnerOperations#${method}(${Request})} does";

    private static final String THROWS =
            "throws ${errorTypes}, AwsServiceException, SdkClientException, AppRunnerException";

    private OperationsSource() {}

    static String of(ServiceModel model, Documentation words, Client client) {
        String methods = "";
        for (Operation operation : model.operations()) {
            methods += methods(operation, words, client);
        }
        return client.choose(OPERATIONS, ASYNC_OPERATIONS).replace("${methods}", methods);
    }

    private static String methods(Operation operation, Documentation words, Client client) {
        String shortcuts = CONSUMER_METHOD + (required(operation).isEmpty() ? NO_ARGUMENT_METHOD : "");
        String paginator = PAGINATOR_METHOD
                + shortcuts.replace("${method}", "${method}Paginator").replace("${Result}", "${Pages}");
        boolean onlyReads = operation.name().matches("(List|Describe).*");
        String template = (METHOD + shortcuts + (operation.isPaginated() ? paginator : ""))
                .replace("${sentences}", words.of("operation " + operation.name()))
                .replace("${doubt}", onlyReads ? "" : client.choose(DOUBT, ASYNC_DOUBT))
                .replace("${required}", requirement(required(operation)))
                .replace("${errors}", client.choose(errors(operation, words), ASYNC_ERRORS))
                .replace("${throws}", client.choose(THROWS, ""))
                .replace("${errorTypes}", String.join(", ", operation.errors()))
                .replace("${Result}", client.result("${Response}"))
                .replace("${Pages}", "${Operation}${Kind}");
        return operation.fill(client.fill(template));
    }

    private static String errors(Operation operation, Documentation words) {
        String errors = "";
        for (String error : operation.errors()) {
            String sentence = words.of("exception " + error).replaceFirst("\\.$", "");
            String clause = sentence.startsWith("App") ? sentence : Member.uncapitalized(sentence);
            errors += "\n     * @throws " + error + " if " + clause;
        }
        return errors;
    }

    static List<String> required(Operation operation) {
        return operation.request().members().stream()
                .filter(Member::isRequired)
                .map(member -> "{@code " + member.accessor() + "}")
                .toList();
    }

    static String requirement(List<String> members) {
        String names = String.join(", ", members).replaceFirst(", (?!.*, )", " and ");
        String verb = members.size() == 1 ? " is" : " are";
        return members.isEmpty() ? "the request, of which nothing is required" : names + verb + " required";
    }
}
