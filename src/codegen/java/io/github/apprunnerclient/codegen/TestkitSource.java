package io.github.apprunnerclient.codegen;

import io.github.apprunnerclient.codegen.ServiceModel.Operation;

/** What the testkit knows of each operation. */
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

    private TestkitSource() {}

    static String operations(ServiceModel model) {
        StringBuilder constants = new StringBuilder();
        for (Operation operation : model.operations()) {
            if (!constants.isEmpty()) {
                constants.append(",\n");
            }
            constants
                    .append(operation.constant())
                    .append("(\"")
                    .append(operation.name())
                    .append("\", \"")
                    .append(operation.paginator().path("result_key").asText())
                    .append("\"");
            operation.errors().stream()
                    .filter(error -> !isCommon(model, error))
                    .forEach(error -> constants.append(", \"").append(error).append("\""));
            constants.append(")");
        }
        return OPERATIONS.replace("${constants}", constants);
    }

    private static boolean isCommon(ServiceModel model, String error) {
        return model.operations().stream()
                .allMatch(operation -> operation.errors().contains(error));
    }
}
