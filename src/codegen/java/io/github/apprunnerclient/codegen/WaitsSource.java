package io.github.apprunnerclient.codegen;

import io.github.apprunnerclient.codegen.ServiceModel.Operation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The methods of the two waiters. The model has no waiters: these are our own. */
final class WaitsSource {
    private static final List<Waiter> WAITERS = List.of(
            new Waiter("ConnectionAvailable", "ListConnections", List.of("connectionName"), "ConnectionSummary"),
            new Waiter("ConnectionDeleted", "ListConnections", List.of("connectionName"), ""),
            new Waiter("ServiceRunning", "DescribeService", List.of("serviceName"), "Service"),
            new Waiter("ServicePaused", "DescribeService", List.of("serviceName"), "Service"),
            new Waiter("ServiceDeleted", "DescribeService", List.of("serviceName"), ""),
            new Waiter(
                    "OperationSucceeded", "ListOperations", List.of("serviceArn", "operationId"), "OperationSummary"),
            new Waiter(
                    "CustomDomainPendingValidation",
                    "DescribeCustomDomains",
                    List.of("serviceArn", "domainName"),
                    "CustomDomain"),
            new Waiter(
                    "CustomDomainActive", "DescribeCustomDomains", List.of("serviceArn", "domainName"), "CustomDomain"),
            new Waiter("VpcIngressConnectionAvailable", "DescribeVpcIngressConnection", List.of(), ""),
            new Waiter("VpcIngressConnectionDeleted", "DescribeVpcIngressConnection", List.of(), ""));

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
                    return ${Waiter}.of(this).response(${lambda}new ${Target}(Goal.${GOAL}, Setters.notNull(${request}, "${request}")${other}), overrideConfig);
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
                    ${return}${Waiter}.of(this).${end}(${lambda}new ${Target}(Goal.${GOAL}, ${arguments}));
                }
            """;

    private WaitsSource() {}

    static String sync(ServiceModel model, Documentation words) {
        return WAITS.replace("${methods}", methods(model, words))
                .replace("${void}", "void")
                .replace("${return}${Waiter}.of(this).until", "${Waiter}.of(this).until")
                .replaceAll("\\$\\{future (.*?) \\}", "$1")
                .replace("${a}", "")
                .replace("${lambda}", "")
                .replace("${return}", "return ")
                .replace("${returnsNothing}", "")
                .replace("${Waiter}", "DefaultAppRunnerWaiter");
    }

    static String async(ServiceModel model, Documentation words) {
        return ASYNC_WAITS
                .replace("${methods}", methods(model, words))
                .replace("${void}", "CompletableFuture<Void>")
                .replaceAll("\\$\\{future (.*?) \\}", "CompletableFuture<$1>")
                .replace("${a}", "a future of ")
                .replace("${lambda}", "() -> ")
                .replace("${return}", "return ")
                .replace("${returnsNothing}", "\n     * @return a future of nothing")
                .replace("${Waiter}", "DefaultAppRunnerAsyncWaiter");
    }

    /** What differs between the two waiters is left to be filled in. */
    private static String methods(ServiceModel model, Documentation words) {
        String methods = "";
        for (Waiter waiter : WAITERS) {
            Operation operation = model.operations().stream()
                    .filter(candidate -> candidate.name().equals(waiter.operation))
                    .findFirst()
                    .orElseThrow();
            methods += operation
                    .fill(waiter.fill(REQUEST_METHODS + (waiter.names.isEmpty() ? "" : NAME_METHOD)))
                    .replace("${sentences}", words.of("waiter " + waiter.name))
                    .replace("${required}", required(waiter, operation));
        }
        return methods;
    }

    private static String required(Waiter waiter, Operation operation) {
        List<String> members = OperationsSource.required(operation);
        // A wait is for one connection, though a list may be of all.
        return members.isEmpty()
                ? "{@code " + waiter.names.get(0) + "} is required"
                : OperationsSource.requirement(members);
    }

    /**
     * @param names what a caller who has no request gives
     * @param model what such a caller gets; empty if the goal is that there is nothing
     */
    private record Waiter(String name, String operation, List<String> names, String model) {

        String fill(String template) {
            // A request does not say which of the things in a list is meant.
            String other = names.size() > 1 ? names.get(1) : "";
            return template.replace("${paramOther}", other.isEmpty() ? "" : param(other))
                    .replace("${andOther}", other.isEmpty() ? "" : ", String " + other)
                    .replace("${otherType}", other.isEmpty() ? "" : ", String")
                    .replace("${other}", other.isEmpty() ? "" : ", " + other)
                    .replace("${params}", names.stream().map(Waiter::param).collect(Collectors.joining()))
                    .replace("${names}", "String " + String.join(", String ", names))
                    .replace("${arguments}", String.join(", ", names))
                    .replace(
                            "${returns}",
                            model.isEmpty() ? "${returnsNothing}" : "\n     * @return ${a}it as it is then")
                    .replace("${Result}", "${future WaiterResponse<${Response}> }")
                    .replace("${Model}", model.isEmpty() ? "${void}" : "${future " + model + " }")
                    .replace("${end}", model.isEmpty() ? "until" : "model")
                    .replace("${waitUntil}", "waitUntil" + name)
                    .replace("${Target}", operation.replaceAll("^(Describe|List)|s$", "") + "Target")
                    .replace(
                            "${GOAL}",
                            name.replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT));
        }

        private static String param(String name) {
            return "\n     * @param " + name + " " + PARAMETERS.get(name);
        }
    }
}
