package io.github.apprunnerclient.testkit;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The calls that are to fail; the last method of a chain sets how, and takes effect at once. Immutable, so thread-safe.
 *
 * <pre>{@code
 * appRunner.onNextCalls(2).throttle();
 * appRunner.onNextCalls(1).of("CreateConnection").resetAfterActing();
 * appRunner.onEveryCall().withProbability(0.2, 42).fail(503);
 * }</pre>
 *
 * A call that several selections hit fails as the earliest of them says. What fails without the service
 * acting is not checked either: an unsigned request is throttled like any other. {@link FakeAppRunner#reset()} and
 * {@link FakeAppRunner#behave()} end it all.
 */
public final class CallSelection {
    private final MisbehaviourRules rules;
    private final long calls;
    private final @Nullable Operation operation;
    private final MisbehaviourRules.@Nullable Chance chance;

    CallSelection(MisbehaviourRules rules, long calls) {
        this(rules, calls, null, null);
    }

    private CallSelection(
            MisbehaviourRules rules,
            long calls,
            @Nullable Operation operation,
            MisbehaviourRules.@Nullable Chance chance) {
        this.rules = rules;
        this.calls = calls;
        this.operation = operation;
        this.chance = chance;
    }

    /**
     * Only calls of this operation, such as {@code "CreateConnection"}; others are neither hit nor counted.
     *
     * @param operationName as in the service's API
     * @return the narrower selection
     * @throws IllegalArgumentException if the service has no such operation
     */
    public CallSelection of(String operationName) {
        Operation named = Operation.named(operationName);
        if (named == null) {
            throw new IllegalArgumentException(
                    operationName + " is none of the operations " + Arrays.toString(Operation.values()));
        }
        return new CallSelection(rules, calls, named, chance);
    }

    /**
     * Only a share of the calls, chosen at random.
     *
     * @param probability the share, from 0 to 1
     * @param seed makes the choice: the same calls for the same seed
     * @return the narrower selection
     */
    public CallSelection withProbability(double probability, long seed) {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("A probability is from 0 to 1, not " + probability);
        }
        return new CallSelection(rules, calls, operation, new MisbehaviourRules.Chance(probability, seed));
    }

    /** The service doesn't act, and answers 400 with a {@code ThrottlingException}. */
    public void throttle() {
        throttle(400);
    }

    /**
     * The service doesn't act, and answers with a {@code ThrottlingException}.
     *
     * @param status 400 or 429
     */
    public void throttle(int status) {
        instead(Reply.of(ServiceFault.throttling(status)));
    }

    /**
     * The service doesn't act, and answers with an error.
     *
     * @param status 500 comes with an {@code InternalServiceErrorException}, 503 with a {@code
     *     ServiceUnavailableException}, any other with a load balancer's HTML
     */
    public void fail(int status) {
        instead(
                switch (status) {
                    case 500 ->
                        Reply.of(ServiceFault.internalServiceError("An unexpected service exception occurred."));
                    case 503 ->
                        Reply.of(ServiceFault.ofFramework(
                                503, "ServiceUnavailableException", "Service is unable to handle request."));
                    default -> Reply.html(status, "Error " + status);
                });
    }

    /**
     * The service doesn't act, and answers with this error.
     *
     * <pre>{@code
     * appRunner.onNextCalls(1).of("CreateService").fail(invalidState("Busy"));
     * appRunner.onEveryCall().fail(serviceError(400, "SubscriptionRequiredException", "Not subscribed"));
     * }</pre>
     *
     * @param error {@link AppRunnerStubs} has the errors
     */
    public void fail(ErrorReply error) {
        instead(error.reply());
    }

    /** The service doesn't act, and the connection is reset instead of a reply. */
    public void resetBeforeActing() {
        add((service, wire) -> wire.reset());
    }

    /** The service acts, and the connection is reset instead of a reply: the caller can't know that it acted. */
    public void resetAfterActing() {
        add((service, wire) -> {
            service.act();
            return wire.reset();
        });
    }

    /**
     * The service acts, and then sends nothing for a time before it sends its reply.
     *
     * @param time how long
     */
    public void stall(Duration time) {
        add((service, wire) -> wire.held(service.act(), time));
    }

    /**
     * The service acts, and sends its reply's body byte by byte.
     *
     * @param time how long the body takes in all
     */
    public void trickle(Duration time) {
        add((service, wire) -> wire.trickled(service.act(), time));
    }

    /** The service acts, and closes the connection in the middle of its reply's body. */
    public void truncate() {
        add((service, wire) -> wire.truncated(service.act()));
    }

    /**
     * The service doesn't act, and something in front of it answers with an HTML page.
     *
     * @param status of the answer
     */
    public void answerHtml(int status) {
        instead(Reply.html(status, "Welcome to the network"));
    }

    /**
     * The service doesn't act, and this is answered.
     *
     * @param status of the answer
     * @param body whatever it is: sent as JSON unless the headers say otherwise
     * @param headers beside a request id and a date, unless these have theirs
     */
    public void reply(int status, String body, Map<String, String> headers) {
        instead(new Reply(status, Reply.JSON, body, Map.copyOf(headers)));
    }

    /**
     * The service doesn't act, and this is answered as JSON, with a request id and a date.
     *
     * @param status of the answer
     * @param body whatever it is
     */
    public void reply(int status, String body) {
        reply(status, body, Map.of());
    }

    private void instead(Reply reply) {
        add(Misbehaviour.instead(reply));
    }

    private void add(Misbehaviour how) {
        rules.add(operation, calls, chance, how);
    }
}
