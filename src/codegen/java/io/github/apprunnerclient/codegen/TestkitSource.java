package io.github.apprunnerclient.codegen;

import com.fasterxml.jackson.databind.node.TextNode;
import io.github.apprunnerclient.codegen.ServiceModel.Operation;
import io.github.apprunnerclient.codegen.ServiceModel.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the testkit knows of each operation and shape, and its stubs. */
final class TestkitSource {
    private static final String OPERATIONS = """
            /** The service's operations: the errors that not all of them list, and the list that each gives page by page. */
            @Generated("io.github.apprunnerclient.codegen.Generate")
            enum Operation {
            ${constants};

                private static final String SERVICE = "AppRunner.";

                private final String operationName;
                private final String pageMember;

                // Set.of is immutable, which the type does not say.
                @SuppressWarnings("ImmutableEnumChecker")
                private final Set<String> errors;

                Operation(String operationName, String pageMember, String... errors) {
                    this.operationName = operationName;
                    this.pageMember = pageMember;
                    this.errors = Set.of(errors);
                }

                /** The operation of an {@code X-Amz-Target} header, or null if this service has none of that name. */
                static @Nullable Operation ofTarget(@Nullable String target) {
                    return target == null || !target.startsWith(SERVICE) ? null : named(target.substring(SERVICE.length()));
                }

                static @Nullable Operation named(String name) {
                    for (Operation operation : values()) {
                        if (operation.operationName.equals(name)) {
                            return operation;
                        }
                    }
                    return null;
                }

                /** What {@code X-Amz-Target} says when a caller asks for this operation. */
                String target() {
                    return SERVICE + operationName;
                }

                /** The member of the reply that holds a page; empty if it has no pages. */
                String pageMember() {
                    return pageMember;
                }

                /** Whether the model lists this error, which not all operations list, for this one. */
                boolean lists(String error) {
                    return errors.contains(error);
                }

                Shape requestShape() {
                    return Shapes.named(operationName + "Request");
                }

                Shape responseShape() {
                    return Shapes.named(operationName + "Response");
                }

                @Override
                public String toString() {
                    return operationName;
                }
            }
            """;

    private static final String SHAPES = """
            /** The shapes of the service's model: what each value must be. */
            @Generated("io.github.apprunnerclient.codegen.Generate")
            final class Shapes {
                private Shapes() {}

                /** The shape that the model calls so. */
                static Shape named(String name) {
                    return switch (name) {
            ${cases}            default -> throw new IllegalArgumentException("The model has no shape " + name);
                    };
                }
            }
            """;

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

    private static final String STUB = """

                /** {@return calls of ${Operation}, to answer or to count them} */
                public static OperationPattern<${Request}.Builder, ${Response}.Builder> ${method}() {
                    return new OperationPattern<>(Operation.${OPERATION}, ${Request}::builder, ${Response}::builder);
                }
            """;

    private static final String ERROR_REPLY = """

                /**
                 * {@return ${article} {@code ${Exception}}}
                 *
                 * @param message what the service says
                 */
                public static ErrorReply ${error}(String message) {
                    return new ErrorReply(ServiceFault.${error}(message));
                }
            """;

    private TestkitSource() {}

    static String operations(ServiceModel model) {
        String constants = model.operations().stream()
                .map(operation -> constant(operation, model))
                .collect(Collectors.joining(",\n"));
        return OPERATIONS.replace("${constants}", constants);
    }

    private static String constant(Operation operation, ServiceModel model) {
        List<String> arguments = new ArrayList<>(List.of(operation.name(), operation.resultKey()));
        for (String error : operation.errors()) {
            if (!model.operations().stream().allMatch(other -> other.errors().contains(error))) {
                arguments.add(error);
            }
        }
        return operation.fill("${OPERATION}(\"" + String.join("\", \"", arguments) + "\")");
    }

    static String stubs(ServiceModel model) {
        String operations = "";
        for (Operation operation : model.operations()) {
            operations += operation.fill(STUB);
        }
        String errors = "";
        for (Shape shape : model.shapes().values()) {
            if (shape.has("exception")) {
                String error = Member.uncapitalized(shape.name().replaceFirst("Exception$", ""));
                errors += ERROR_REPLY
                        .replace("${article}", shape.name().startsWith("I") ? "an" : "a")
                        .replace("${Exception}", shape.name())
                        .replace("${error}", error);
            }
        }
        return STUBS.replace("${operations}", operations).replace("${errors}", errors);
    }

    static String shapes(ServiceModel model) {
        String cases = "";
        for (Shape shape : model.shapes().values()) {
            cases += "            case \"" + shape.name() + "\" -> " + declaration(shape) + ";\n";
        }
        return SHAPES.replace("${cases}", cases);
    }

    private static String declaration(Shape shape) {
        String least =
                shape.has("min") || shape.type().equals("string") ? "" + shape.bound("min") : "Integer.MIN_VALUE";
        String most = shape.has("max") ? "" + shape.bound("max") : "Integer.MAX_VALUE";
        return switch (shape.has("enum") ? "enum" : shape.type()) {
            case "enum" -> "new Shape.OneOf(List.of(\"" + String.join("\", \"", shape.texts("enum")) + "\"))";
            case "string" -> "new Shape.Text(" + least + ", " + most + ", " + TextNode.valueOf(shape.pattern()) + ")";
            case "integer" -> "new Shape.Int(" + least + ", " + most + ")";
            case "boolean" -> "new Shape.Bool()";
            case "timestamp" -> "new Shape.Timestamp()";
            case "list" -> "new Shape.ListOf(\"" + shape.part("member").name() + "\")";
            case "map" ->
                "new Shape.MapOf(\"" + shape.part("key").name() + "\", \""
                        + shape.part("value").name() + "\")";
            default ->
                "Shape.structure("
                        + shape.members().stream()
                                .map(TestkitSource::declaration)
                                .collect(Collectors.joining(", "))
                        + ")";
        };
    }

    private static String declaration(Member member) {
        boolean isRequired = member.structure().texts("required").contains(member.name());
        String names = "(\"" + member.name() + "\", \"" + member.shape().name() + "\")";
        return (isRequired ? "Shape.required" : "Shape.optional") + names;
    }
}
