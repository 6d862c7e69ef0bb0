package io.github.apprunnerclient.codegen;

import io.github.apprunnerclient.codegen.ServiceModel.Operation;
import io.github.apprunnerclient.codegen.ServiceModel.Shape;

/** The testkit's stubs of each operation and each error. */
final class StubsSource {
    private static final String STUBS = """
            /**
             * WireMock stubs of App Runner, one reply each, and counts of what was asked; to be imported statically. For a service
             * that remembers, see {@link FakeAppRunner}, whose {@link FakeAppRunner#wireMock()} takes these stubs too.
             *
             * <pre>{@code
             * stubFor(createConnection()
             *         .withRequest(r -> r.connectionName("my-connection"))
             *         .willReturn(r -> r.connection(c -> c.status(ConnectionStatus.AVAILABLE))));
             * stubFor(createConnection()
             *         .withRequest(r -> r.connectionName("one-too-many"))
             *         .willFail(serviceQuotaExceeded("No connection left")));
             * ...
             * verify(1, createConnection().withRequest(r -> r.connectionName("my-connection")).requested());
             * }</pre>
             *
             * Stubs check nothing but what they are told to match: no signature, no rule of the service.
             */
            @Generated("io.github.apprunnerclient.codegen.Generate")
            public final class AppRunnerStubs {
                private AppRunnerStubs() {}
            ${operations}${errors}
                /**
                 * {@return an error that the service's model doesn't have, such as {@code AccessDeniedException}}
                 *
                 * @param status of the reply
                 * @param code the error's name
                 * @param message what the service says
                 */
                public static ErrorReply serviceError(int status, String code, String message) {
                    return new ErrorReply(ServiceFault.ofFramework(status, code, message));
                }
            }
            """;

    private static final String OPERATION = """

                /** {@return calls of ${Operation}, to answer or to count them} */
                public static OperationPattern<${Request}.Builder, ${Response}.Builder> ${method}() {
                    return new OperationPattern<>(Operation.${CONSTANT}, ${Request}::builder, ${Response}::builder);
                }
            """;

    private static final String ERROR = """

                /**
                 * {@return ${article} {@code ${Exception}}}
                 *
                 * @param message what the service says
                 */
                public static ErrorReply ${error}(String message) {
                    return new ErrorReply(ServiceFault.${error}(message));
                }
            """;

    private StubsSource() {}

    static String of(ServiceModel model) {
        StringBuilder operations = new StringBuilder();
        for (Operation operation : model.operations()) {
            operations.append(operation.fill(OPERATION).replace("${CONSTANT}", operation.constant()));
        }
        StringBuilder errors = new StringBuilder();
        for (Shape shape : model.shapes().values()) {
            if (shape.has("exception")) {
                String error = Member.uncapitalized(shape.name().replaceFirst("Exception$", ""));
                errors.append(ERROR.replace("${article}", shape.name().startsWith("I") ? "an" : "a")
                        .replace("${Exception}", shape.name())
                        .replace("${error}", error));
            }
        }
        return STUBS.replace("${operations}", operations).replace("${errors}", errors);
    }
}
