package io.github.apprunnerclient.codegen;

import io.github.apprunnerclient.codegen.ServiceModel.Operation;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The methods of the two waiters. The model has no waiters: these are our own. */
final class WaitsSource {
    private static final List<Target> TARGETS = List.of(
            new Target("ListConnections", "ConnectionSummary", List.of("connectionName"), "Available", "Deleted"),
            new Target("DescribeService", "Service", List.of("serviceName"), "Running", "Paused", "Deleted"),
            new Target("ListOperations", "OperationSummary", List.of("serviceArn", "operationId"), "Succeeded"),
            new Target(
                    "DescribeCustomDomains",
                    "CustomDomain",
                    List.of("serviceArn", "domainName"),
                    "PendingValidation",
                    "Active"),
            new Target("DescribeVpcIngressConnection", "", List.of(), "Available", "Deleted"));

    private static final Map<String, String> PARAMETERS = Map.of(
            "connectionName", "the name of the connection; of those of the name, the one that is not deleted",
            "serviceName", "the name of the service; of those of the name, the one that is not deleted",
            "serviceArn", "the Amazon Resource Name of the service",
            "operationId", "the id of the operation, as the call that began it gave it back",
            "domainName", "the domain name that is associated with the service");

    private static final String WAITS = """
            /**
             * What there is to wait for. {@link AppRunnerWaiter} has these methods, and tells what holds for all of them.
             */
            @Generated("io.github.apprunnerclient.codegen.Generate")
            public interface AppRunnerWaits {${methods}}
            """;

    private static final String ASYNC_WAITS = """
            /**
             * What there is to wait for, each as a method that gives a future. {@link AppRunnerAsyncWaiter} has these methods. A future fails with what the method of the same name of {@link AppRunnerWaits} throws.
             */
            @Generated("io.github.apprunnerclient.codegen.Generate")
            public interface AppRunnerAsyncWaits {${methods}}
            """;

    private static final String REQUEST_METHODS = """

                /**
                 * ${sentences}
                 *
                 * @param ${request} ${required}${paramOther}
                 * @return ${a}the response that ended the wait
                 */
                default ${Result} ${waitUntil}(${Request} ${request}${andOther}) {
                    return ${waitUntil}(${request}${other}, WaitLimits.NO_OVERRIDES);
                }

                /**
                 * {@return what {@link #${waitUntil}(${Request}${otherType})} does, for a request built here}
                 *
                 * @param ${request} fills in the request${paramOther}
                 */
                default ${Result} ${waitUntil}(Consumer<${Request}.Builder> ${request}${andOther}) {
                    return ${waitUntil}(Setters.filled(${Request}.builder(), ${request})${other});
                }

                /**
                 * {@return what {@link #${waitUntil}(${Request}${otherType})} does, with other times than the waiter's}
                 *
                 * @param ${request} ${required}${paramOther}
                 * @param overrideConfig what it sets beats the waiter's own
                 */
                default ${Result} ${waitUntil}(${Request} ${request}${andOther}, WaiterOverrideConfiguration overrideConfig) {
                    return DefaultAppRunner${Async}Waiter.of(this).response(${lambda}new ${Target}(Goal.${GOAL}, Setters.notNull(${request}, "${request}")${other}), overrideConfig);
                }

                /**
                 * {@return what {@link #${waitUntil}(${Request}${otherType}, WaiterOverrideConfiguration)} does, for both built here}
                 *
                 * @param ${request} fills in the request${paramOther}
                 * @param overrideConfig fills in the times
                 */
                default ${Result} ${waitUntil}(Consumer<${Request}.Builder> ${request}${andOther}, Consumer<WaiterOverrideConfiguration.Builder> overrideConfig) {
                    return ${waitUntil}(Setters.filled(${Request}.builder(), ${request})${other}, WaitLimits.overrides(overrideConfig));
                }
            """;

    private static final String NAME_METHOD = """

                /**
                 * Waits as {@link #${waitUntil}(${Request}${otherType})} does.
                 *${params}${returns}
                 */
                default ${Model} ${waitUntil}(${names}) {
                    ${return}DefaultAppRunner${Async}Waiter.of(this).${end}(${lambda}new ${Target}(Goal.${GOAL}, ${arguments}));
                }
            """;

    private WaitsSource() {}

    static String of(ServiceModel model, Documentation words, Client client) {
        String methods = "";
        for (Target target : TARGETS) {
            Operation operation = model.operation(target.operation);
            for (String state : target.states) {
                String waiter = target.name() + state;
                methods += operation
                        .fill(client.fill(target.methods(waiter, client)))
                        .replace("${sentences}", words.of("waiter " + waiter))
                        .replace("${required}", required(target, operation));
            }
        }
        return client.choose(WAITS, ASYNC_WAITS).replace("${methods}", methods);
    }

    private static String required(Target target, Operation operation) {
        List<String> members = OperationsSource.required(operation);
        // A wait is for one connection, though a list may be of all.
        return members.isEmpty()
                ? "{@code " + target.names.get(0) + "} is required"
                : OperationsSource.requirement(members);
    }

    /**
     * @param model what a caller who has no request gets, unless it is gone
     * @param names what such a caller gives
     * @param states what there is to wait for
     */
    private record Target(String operation, String model, List<String> names, String... states) {

        String name() {
            return operation.replaceAll("^(Describe|List)|s$", "");
        }

        String methods(String waiter, Client client) {
            boolean isGone = waiter.endsWith("Deleted");
            String returned = isGone ? client.choose("", "nothing") : "it as it is then";
            // A request does not say which of the things in a list is meant.
            String other = names.size() > 1 ? names.get(1) : "";
            return (REQUEST_METHODS + (names.isEmpty() ? "" : NAME_METHOD))
                    .replace("${paramOther}", other.isEmpty() ? "" : param(other))
                    .replace("${andOther}", other.isEmpty() ? "" : ", String " + other)
                    .replace("${otherType}", other.isEmpty() ? "" : ", String")
                    .replace("${other}", other.isEmpty() ? "" : ", " + other)
                    .replace("${params}", names.stream().map(Target::param).collect(Collectors.joining()))
                    .replace("${names}", "String " + String.join(", String ", names))
                    .replace("${arguments}", String.join(", ", names))
                    .replace("${returns}", returned.isEmpty() ? "" : "\n     * @return ${a}" + returned)
                    .replace("${return}", returned.isEmpty() ? "" : "return ")
                    .replace("${Model}", returned.isEmpty() ? "void" : client.result(isGone ? "Void" : model))
                    .replace("${Result}", client.result("WaiterResponse<${Response}>"))
                    .replace("${end}", isGone ? "until" : "model")
                    .replace("${a}", client.choose("", "a future of "))
                    .replace("${lambda}", client.choose("", "() -> "))
                    .replace("${waitUntil}", "waitUntil" + waiter)
                    .replace("${Target}", name() + "Target")
                    .replace("${GOAL}", Member.constant(waiter));
        }

        private static String param(String name) {
            return "\n     * @param " + name + " " + PARAMETERS.get(name);
        }
    }
}
