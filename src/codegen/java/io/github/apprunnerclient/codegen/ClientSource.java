package io.github.apprunnerclient.codegen;

import static io.github.apprunnerclient.codegen.Source.comment;
import static io.github.apprunnerclient.codegen.Source.line;
import static io.github.apprunnerclient.codegen.Source.signature;

import io.github.apprunnerclient.codegen.ServiceModel.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The operations as methods: what callers see of them, and the calls behind them. */
final class ClientSource {
    private static final String OPERATIONS = """
            /**
             * The operations of AWS App Runner, each as a method that waits for the reply. {@link AppRunnerClient} has them, and tells
             * what any of them may throw.
             *
             * <p>Before a request is sent, its required members, the least lengths of its texts, the least size of a page and the
             * constants of its enums are checked, in the models inside it, too. Upper bounds, patterns and the ranges of other
             * numbers are documented, and the service's to judge.
             */
            @Generated("${generator}")
            public interface AppRunnerOperations {
            ${methods}}
            """;

    private static final String ASYNC_OPERATIONS = """
            /**
             * The operations of AWS App Runner, each as a method that gives a future of the reply. {@link AppRunnerAsyncClient} has
             * them. A future fails with what the method of the same name of {@link AppRunnerOperations} throws.
             */
            @Generated("${generator}")
            public interface AppRunnerAsyncOperations {
            ${methods}}
            """;

    private static final String CLIENT = """
            /** Makes every operation one and the same call. */
            @Generated("${generator}")
            abstract class AppRunnerClientOperations implements AppRunnerClient {
                /** @param request null is refused by its name */
                abstract <RequestT extends SdkPojo, ResponseT extends AppRunnerResponse> ResponseT execute(
                        Operation<RequestT, ResponseT> operation, RequestT request);
            ${methods}}
            """;

    private static final String ASYNC_CLIENT = """
            /** Makes every operation one and the same call. */
            @Generated("${generator}")
            abstract class AppRunnerAsyncClientOperations implements AppRunnerAsyncClient {
                /** @param request null is refused by its name */
                abstract <RequestT extends SdkPojo, ResponseT extends AppRunnerResponse> CompletableFuture<ResponseT> execute(
                        Operation<RequestT, ResponseT> operation, RequestT request);
            ${methods}}
            """;

    private static final String UNSUPPORTED = "        throw new UnsupportedOperationException();\n    }\n";

    private ClientSource() {}

    static String operations(List<Operation> operations, ServiceModel model, Documentation words) {
        List<String> methods = new ArrayList<>();
        for (Operation operation : operations) {
            List<String> exceptions = new ArrayList<>(operation.errors());
            exceptions.addAll(List.of("AwsServiceException", "SdkClientException", "AppRunnerException"));
            List<String> comment = new ArrayList<>();
            if (!operation.onlyReads()) {
                comment.add(
                        "A call that ends without a reply may have been carried out all the same: the exception says so then.");
            }
            comment.add("@param " + parameter(operation) + " " + requirements(operation, model));
            comment.add("@return the reply");
            for (String error : operation.errors()) {
                comment.add("@throws " + error + " " + asClause(words.of("exception", error)));
            }
            comment.add(Source.apiReference(operation.name()));
            methods.add(comment(4, words.of("operation", operation.name()), comment.toArray(String[]::new))
                    + method(operation, operation.response(), operation.method(), exceptions)
                    + UNSUPPORTED);
            methods.add(withConsumer(operation, operation.response(), operation.method(), exceptions));
            if (operation.isPaginated()) {
                methods.add(comment(
                                4,
                                "Reads all pages of {@link #" + operation.method()
                                        + "}, one after the other. Nothing is asked for"
                                        + " before the pages are iterated, which then throws what that method throws.",
                                "@param " + parameter(operation) + " asks for the first page",
                                "@return the pages")
                        + paginator(operation, "Iterable", exceptions));
                methods.add(withConsumer(
                        operation, operation.name() + "Iterable", operation.method() + "Paginator", exceptions));
            }
        }
        return fill(OPERATIONS, methods);
    }

    static String asyncOperations(List<Operation> operations, ServiceModel model, Documentation words) {
        List<String> methods = new ArrayList<>();
        for (Operation operation : operations) {
            String future = "CompletableFuture<" + operation.response() + ">";
            List<String> comment = new ArrayList<>();
            if (!operation.onlyReads()) {
                comment.add(
                        "A call that ends without a reply, also one that is cancelled, may have been carried out all the same.");
            }
            comment.add("@param " + parameter(operation) + " " + requirements(operation, model));
            comment.add("@return the reply; fails as {@link AppRunnerOperations#" + operation.method() + "("
                    + operation.request() + ")} does");
            comment.add(Source.apiReference(operation.name()));
            methods.add(comment(4, words.of("operation", operation.name()), comment.toArray(String[]::new))
                    + method(operation, future, operation.method(), List.of())
                    + UNSUPPORTED);
            methods.add(withConsumer(operation, future, operation.method(), List.of()));
            if (operation.isPaginated()) {
                methods.add(comment(
                                4,
                                "Reads all pages of {@link #" + operation.method()
                                        + "}, one after the other. Nothing is asked for"
                                        + " before somebody subscribes and requests pages; who does is told of a call's failure.",
                                "@param " + parameter(operation) + " asks for the first page",
                                "@return the pages")
                        + paginator(operation, "Publisher", List.of()));
                methods.add(withConsumer(
                        operation, operation.name() + "Publisher", operation.method() + "Paginator", List.of()));
            }
        }
        return fill(ASYNC_OPERATIONS, methods);
    }

    static String client(List<Operation> operations) {
        return fill(CLIENT, calls(operations, "", ""));
    }

    static String asyncClient(List<Operation> operations) {
        return fill(ASYNC_CLIENT, calls(operations, "CompletableFuture<", ">"));
    }

    private static List<String> calls(List<Operation> operations, String before, String after) {
        List<String> calls = new ArrayList<>();
        calls.add("");
        for (Operation operation : operations) {
            calls.add("    @Override\n"
                    + signature(
                            4,
                            "public " + before + operation.response() + after + " " + operation.method(),
                            operation.request() + " " + parameter(operation),
                            List.of(),
                            " {")
                    + line(
                            8,
                            "return execute(",
                            "new Operation<>(\"" + operation.name() + "\"), " + parameter(operation) + ");")
                    + "    }\n");
        }
        return calls;
    }

    private static String method(Operation operation, String result, String name, List<String> exceptions) {
        return signature(
                4,
                "default " + result + " " + name,
                operation.request() + " " + parameter(operation),
                exceptions,
                " {");
    }

    private static String paginator(Operation operation, String kind, List<String> exceptions) {
        return method(operation, operation.name() + kind, operation.method() + "Paginator", exceptions)
                + "        return new " + operation.name() + kind + "(this, " + parameter(operation) + ");\n    }\n";
    }

    private static String withConsumer(Operation operation, String result, String name, List<String> exceptions) {
        String parameter = parameter(operation);
        return comment(
                        4,
                        "{@return what {@link #" + name + "(" + operation.request()
                                + ")} does, for a request built here}",
                        "@param " + parameter + " fills in the request")
                + signature(
                        4,
                        "default " + result + " " + name,
                        "Consumer<" + operation.request() + ".Builder> " + parameter,
                        exceptions,
                        " {")
                + line(
                        8,
                        "return " + name + "(",
                        "Setters.filled(" + operation.request() + ".builder(), " + parameter + "));")
                + "    }\n";
    }

    private static String parameter(Operation operation) {
        return Names.accessor(operation.request());
    }

    private static String requirements(Operation operation, ServiceModel model) {
        List<String> required = model.members(model.shape(operation.request())).stream()
                .filter(Member::isRequired)
                .map(member -> "{@code " + member.accessor() + "}")
                .collect(Collectors.toCollection(ArrayList::new));
        if (required.isEmpty()) {
            return "the request, of which nothing is required";
        }
        String last = required.remove(required.size() - 1);
        return required.isEmpty()
                ? last + " is required"
                : String.join(", ", required) + " and " + last + " are required";
    }

    /** A sentence that goes on after the name of an exception. */
    private static String asClause(String sentence) {
        String clause = sentence.substring(0, sentence.length() - 1);
        boolean startsWithArticle = clause.startsWith("The ") || clause.startsWith("A ") || clause.startsWith("An ");
        return "if " + (startsWithArticle ? Character.toLowerCase(clause.charAt(0)) + clause.substring(1) : clause);
    }

    private static String fill(String template, List<String> methods) {
        return Source.fill(template, "generator", Source.GENERATOR, "methods", String.join("\n", methods));
    }
}
