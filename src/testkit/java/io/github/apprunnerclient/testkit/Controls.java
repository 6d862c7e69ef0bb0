package io.github.apprunnerclient.testkit;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;

/** The steps that a fake can be told to take, by the names of its methods. */
final class Controls {
    private static final Set<String> SELECTION = Set.of("how", "calls", "operation");
    private static final Map<String, Set<String>> HOW = Map.of(
            "throttle", Set.of(),
            "fail", Set.of("status"),
            "error", Set.of("status", "type", "message"),
            "resetBeforeActing", Set.of(),
            "resetAfterActing", Set.of(),
            "stall", Set.of("seconds"),
            "trickle", Set.of("seconds"),
            "truncate", Set.of(),
            "answerHtml", Set.of("status"));

    private final FakeAppRunner appRunner;

    Controls(FakeAppRunner appRunner) {
        this.appRunner = appRunner;
    }

    /** {@return all there is, as JSON} */
    String state() {
        return appRunner.store.state(appRunner.region());
    }

    /**
     * Takes a step.
     *
     * @throws NoSuchElementException if there is none of that name
     * @throws IllegalArgumentException if the arguments are not those of the step
     * @throws IllegalStateException if what is there doesn't allow it
     */
    void take(String step, Map<String, Object> arguments) {
        switch (step) {
            case "completeHandshake" -> appRunner.completeHandshake(name(arguments));
            case "failHandshake" -> appRunner.failHandshake(name(arguments));
            case "finishOperation" -> appRunner.finishOperation(name(arguments));
            case "failOperation" -> appRunner.failOperation(name(arguments));
            case "finishAll", "behave", "reset" -> takeAll(step, arguments);
            case "misbehave" -> misbehave(arguments);
            default -> throw new NoSuchElementException("There is no step " + step);
        }
    }

    private void takeAll(String step, Map<String, Object> arguments) {
        check(arguments, Set.of());
        switch (step) {
            case "finishAll" -> appRunner.finishAll();
            case "behave" -> appRunner.behave();
            default -> appRunner.reset();
        }
    }

    private void misbehave(Map<String, Object> arguments) {
        String how = text(arguments, "how");
        Set<String> parameters = HOW.get(how);
        if (parameters == null) {
            throw new IllegalArgumentException("how is " + how + ", none of " + new TreeSet<>(HOW.keySet()));
        }
        Set<String> allowed = new TreeSet<>(SELECTION);
        allowed.addAll(parameters);
        check(arguments, allowed);
        CallSelection calls = calls(arguments);
        switch (how) {
            case "throttle" -> calls.throttle();
            case "fail" -> calls.fail(number(arguments, "status"));
            case "error" -> calls.fail(error(arguments));
            case "resetBeforeActing" -> calls.resetBeforeActing();
            case "resetAfterActing" -> calls.resetAfterActing();
            case "stall" -> calls.stall(Duration.ofSeconds(number(arguments, "seconds")));
            case "trickle" -> calls.trickle(Duration.ofSeconds(number(arguments, "seconds")));
            case "truncate" -> calls.truncate();
            default -> calls.answerHtml(number(arguments, "status"));
        }
    }

    private CallSelection calls(Map<String, Object> arguments) {
        CallSelection calls = arguments.containsKey("calls")
                ? appRunner.onNextCalls(number(arguments, "calls"))
                : appRunner.onEveryCall();
        return arguments.containsKey("operation") ? calls.of(text(arguments, "operation")) : calls;
    }

    private static ErrorReply error(Map<String, Object> arguments) {
        return AppRunnerStubs.serviceError(
                number(arguments, "status"), text(arguments, "type"), text(arguments, "message"));
    }

    private static String name(Map<String, Object> arguments) {
        check(arguments, Set.of("name"));
        return text(arguments, "name");
    }

    private static void check(Map<String, Object> arguments, Set<String> allowed) {
        for (String name : arguments.keySet()) {
            if (!allowed.contains(name)) {
                throw new IllegalArgumentException(name + " is none of what is asked: " + new TreeSet<>(allowed));
            }
        }
    }

    private static String text(Map<String, Object> arguments, String name) {
        if (arguments.get(name) instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException(name + " is missing, or no text");
    }

    private static int number(Map<String, Object> arguments, String name) {
        if (arguments.get(name) instanceof BigDecimal number && isInRange(number)) {
            return number.intValue();
        }
        throw new IllegalArgumentException(name + " is missing, or no number from 0 to 1000");
    }

    private static boolean isInRange(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0
                && number.signum() >= 0
                && number.compareTo(BigDecimal.valueOf(1000)) <= 0;
    }
}
