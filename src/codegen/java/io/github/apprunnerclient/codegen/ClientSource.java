package io.github.apprunnerclient.codegen;

import io.github.apprunnerclient.codegen.ServiceModel.Operation;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The operations as methods. */
final class ClientSource {
    private static final String OPERATIONS = """
            /**
             * The operations of AWS App Runner, each as a method that waits for the reply. {@link AppRunnerClient} has them, and tells what any of them may throw.
             *
             * <p>Before a request is sent, its required members, the least lengths of its texts, the least size of a page, the constants of its enums and the absence of null inside lists and maps are checked, in the models inside it, too. Upper bounds, patterns and the ranges of other numbers are documented, and the service's to judge.
             */
            public interface AppRunnerOperations {${methods}}
            """;

    private static final String ASYNC_OPERATIONS = """
            /**
             * The operations of AWS App Runner, each as a method that gives a future of the reply. {@link AppRunnerAsyncClient} has them. A future fails with what the method of the same name of {@link AppRunnerOperations} throws.
             */
            public interface AppRunnerAsyncOperations {${methods}}
            """;

    private static final String METHODS = """

                /**
                 * ${sentences}
                 *
            ${doubt}     * @param ${request} ${required}
                 * @return the reply${errors}
                 * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_${Operation}.html">API reference</a>
                 */
                default ${Result} ${method}(${Request} ${request})${throws} {
                    return ${Calls}.execute(this, new Operation<>("${Operation}"), ${request});
                }

                /**
                 * {@return what {@link #${method}(${Request})} does, for a request built here}
                 *
                 * @param ${request} fills in the request
                 */
                default ${Result} ${method}(Consumer<${Request}.Builder> ${request})${throws} {
                    return ${method}(Setters.filled(${Request}.builder(), ${request}));
                }
            """;

    private static final String PAGINATORS = """

                /**
                 * Reads all pages of {@link #${method}}, one after the other. No page is asked for before it is needed, and then as that method does it.
                 *
                 * @param ${request} asks for the first page
                 * @return the pages
                 */
                default ${Pages} ${method}Paginator(${Request} ${request})${throws} {
                    return new ${Pages}(this, ${request});
                }

                /**
                 * {@return what {@link #${method}Paginator(${Request})} does, for a request built here}
                 *
                 * @param ${request} fills in the request
                 */
                default ${Pages} ${method}Paginator(Consumer<${Request}.Builder> ${request})${throws} {
                    return ${method}Paginator(Setters.filled(${Request}.builder(), ${request}));
                }
            """;

    private ClientSource() {}

    static String operations(ServiceModel model, Documentation words) {
        String doubt =
                "A call that ends without a reply may have been carried out all the same: the exception says so.";
        String throwing = " throws ${exceptions}AwsServiceException, SdkClientException, AppRunnerException";
        return join(OPERATIONS, model, operation -> {
            String errors = "";
            String exceptions = "";
            for (String error : operation.errors()) {
                String sentence = words.of("exception " + error).replaceFirst("\\.$", "");
                String clause = sentence.startsWith("App") ? sentence : Member.uncapitalized(sentence);
                errors += "\n     * @throws " + error + " if " + clause;
                exceptions += error + ", ";
            }
            return methods(operation, model, words, doubt)
                    .with("Calls", "OperationCalls")
                    .with("Result", operation.response())
                    .with("Pages", operation.name() + "Iterable")
                    .with("errors", errors)
                    .with("throws", throwing.replace("${exceptions}", exceptions))
                    .toString();
        });
    }

    static String asyncOperations(ServiceModel model, Documentation words) {
        String doubt = "A call that ends without a reply, or is cancelled, may have been carried out all the same.";
        String errors = "; fails as {@link AppRunnerOperations#${method}(${Request})} does";
        return join(
                ASYNC_OPERATIONS,
                model,
                operation -> methods(operation, model, words, doubt)
                        .with("Calls", "AsyncOperationCalls")
                        .with("Result", "CompletableFuture<" + operation.response() + ">")
                        .with("Pages", operation.name() + "Publisher")
                        .with("errors", named(errors, operation).toString())
                        .with("throws", "")
                        .toString());
    }

    private static String join(String template, ServiceModel model, Function<Operation, String> methods) {
        String all = model.operations().stream().map(methods).collect(Collectors.joining());
        return new Source(template).with("methods", all).toString();
    }

    private static Source methods(Operation operation, ServiceModel model, Documentation words, String doubt) {
        List<String> required = model.members(operation.request()).stream()
                .filter(Member::isRequired)
                .map(member -> "{@code " + member.accessor() + "}")
                .toList();
        String names = String.join(", ", required).replaceFirst(", (?!.*, )", " and ");
        String are = required.size() == 1 ? " is required" : " are required";
        return named(METHODS + (operation.isPaginated() ? PAGINATORS : ""), operation)
                .with("sentences", words.of("operation " + operation.name()))
                .with("doubt", operation.onlyReads() ? "" : "     * <p>" + doubt + "\n     *\n")
                .with("required", required.isEmpty() ? "the request, of which nothing is required" : names + are);
    }

    private static Source named(String template, Operation operation) {
        return new Source(template)
                .with("method", Member.uncapitalized(operation.name()))
                .with("Operation", operation.name())
                .with("Request", operation.request())
                .with("request", Member.uncapitalized(operation.request()));
    }
}
